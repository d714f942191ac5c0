import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import { CHRONIC_DAYS } from './editions-covering.ts';
import { topicsBeside } from './topics-beside.ts';
import { allEditions } from './editions/all-editions.ts';
import { isInForce, subjectOfRegion } from './editions/edition-in-force.ts';
import type { Edition, GuidelineSubject } from './editions/edition.ts';
import { laborCode, type OutsideGuideline, outsideGuidelines } from './editions/outside-guidelines.ts';
import type { Situation } from './engine/situation.ts';
import { placeIn, type Topic } from './engine/topic.ts';
import { daysSinceInjury } from './questions/dates.ts';
import { regionsInQuestion } from './questions/regions.ts';
import { topicsOf } from './topics-by-request.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(2); 8 CCR 9792.20, 9792.21.1',
  says: 'First the schedule as in force, chronic pain from three months after onset on; where it is silent, ODG or current ACOEM.',
};

export type ChosenTopics = { readonly edition: Edition | OutsideGuideline; readonly topics: readonly Topic[] };

/** Chapters on one part of the body each. */
const BY_REGION: ReadonlySet<GuidelineSubject> = new Set([
  'neck-upper-back',
  'shoulder',
  'elbow',
  'forearm-wrist-hand',
  'low-back',
  'knee',
  'ankle-foot',
  'hip-groin',
]);

/**
 * The topics that speak to a request, the nearest first: of the edition in force that covers it, else of a guideline outside
 * the schedule; null when the library is silent or no date is known.
 */
export function chooseTopics(situation: Situation): ChosenTopics | null {
  const { on } = situation;
  if (on === null) return null;
  const topics = topicsOf(situation).map(topic => ofThisRegion(topic, situation));
  const known = allEditions.filter(edition => isInForce(edition, on) && coversPain(edition, situation));
  return (
    firstOf(topics, known) ??
    firstOf(
      topics,
      outsideGuidelines.filter(outside => isCurrent(outside, on)),
    )
  );
}

/** What holds beside the guideline that a request is judged by: the drug formulary, limits of the statute. */
export function chooseBeside(situation: Situation): ChosenTopics[] {
  const { on } = situation;
  if (on === null) return [];
  const topics = topicsBeside(situation);
  const inForce = [
    ...allEditions.filter(edition => isInForce(edition, on)),
    ...[laborCode].filter(one => isCurrent(one, on)),
  ];
  return inForce.flatMap(edition => {
    const standing = topics.filter(topic => placeIn(topic, edition.id) !== undefined);
    return standing.length > 0 ? [{ edition, topics: standing }] : [];
  });
}

function firstOf(topics: readonly Topic[], editions: readonly (Edition | OutsideGuideline)[]): ChosenTopics | null {
  const standing = topics.flatMap(topic =>
    topic.editions.flatMap(({ edition: id }) => {
      const edition = editions.find(one => one.id === id);
      return edition === undefined ? [] : [{ edition, topic }];
    }),
  );
  const edition = standing[0]?.edition;
  if (edition === undefined) return null;
  return { edition, topics: standing.filter(one => one.edition === edition).map(({ topic }) => topic) };
}

/** A guideline of chronic pain does not speak of an injury that is newer. */
function coversPain({ scope }: Edition, situation: Situation): boolean {
  if (scope !== 'chronic') return true;
  const days = daysSinceInjury(situation);
  return days === null || days >= CHRONIC_DAYS;
}

/** A topic that stands in the chapters of several parts of the body is left with those in question. */
function ofThisRegion(topic: Topic, situation: Situation): Topic {
  const chapters = topic.editions.filter(({ edition }) => subjectOfChapter(edition) !== null);
  if (chapters.length < 2) return topic;
  const subjects = new Set<string | null>(regionsInQuestion(situation).map(subjectOfRegion));
  return {
    ...topic,
    editions: topic.editions.filter(({ edition }) => {
      const subject = subjectOfChapter(edition);
      return subject === null || subjects.has(subject);
    }),
  };
}

const CHAPTERS = new Map(
  allEditions.filter(({ subject }) => BY_REGION.has(subject)).map(({ id, subject }) => [id, subject]),
);

function subjectOfChapter(id: string): GuidelineSubject | null {
  return CHAPTERS.get(id) ?? null;
}

function isCurrent({ from, until }: OutsideGuideline, on: CivilDate): boolean {
  return (from === null || from <= on) && (until === null || on < until);
}
