import { longDate } from '#domain/calendar/months.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import type { ChosenTopics } from '../choose-topics.ts';
import type { Edition } from '../editions/edition.ts';
import { rangesConfidence } from '../editions/page-confidence.ts';
import { findTopic } from '../editions/topic.ts';
import { placeIn, type Topic } from '../engine/topic.ts';
import type { JudgedCriterion, ReviewedItem } from '../review.ts';
import { speaksAgainst } from '../weigh-criteria.ts';
import { besideSentences } from './beside-sentences.ts';
import { missingPhrases, recordSentences } from './record-sentences.ts';
import { askedSentence, itemName } from './request-sentences.ts';
import { type RationaleSentence, sentence } from './sentence.ts';
import { citeOf, nameOf, pagesWorded, searchSection } from './wording.ts';

export type Draft = {
  readonly request: Request;
  readonly on: CivilDate | null;
  readonly chosen: ChosenTopics | null;
  /** What holds beside the guideline: the drug formulary, limits of the statute. */
  readonly beside: readonly ChosenTopics[];
  readonly covering: readonly Edition[];
  readonly criteria: readonly JudgedCriterion[];
  readonly proposal: ReviewedItem['proposal'];
  /** What could not be judged and why. */
  readonly unjudged: readonly RationaleSentence[];
};

/** A rationale for the reviewer to take up or change: what is asked, what the guideline asks, what the record shows, what follows. */
export function draftRationale(draft: Draft): RationaleSentence[] {
  const told = toldCriteria(draft);
  return [
    askedSentence(draft.request),
    ...guidelineSentences(draft, told),
    ...shownSentences(draft, told),
    ...draft.unjudged,
    ...besideSentences(draft.beside, draft.criteria),
    conclusionSentence(draft),
  ];
}

/** Criteria worth telling: those that decide, then those the record answers; bars and limits that play no part stay out. */
function toldCriteria({ criteria, chosen, proposal }: Draft): readonly JudgedCriterion[] {
  return criteria.filter(criterion => {
    if (criterion.edition !== chosen?.edition.id) return false;
    if (speaksAgainst(criterion) || criterion.verdict === 'contradicted') return true;
    if (criterion.kind === 'require')
      return proposal !== 'uphold' || criterion.verdict !== 'met' || criterion.evidence.length > 0;
    // Of what is known of an edition in part, a ceiling is told whether or not the record answers.
    if (criterion.kind === 'limit' && heldIn(chosen, criterion) === 'part') return true;
    if (criterion.verdict !== 'met' || criterion.kind === 'bar') return false;
    // A request is not found necessary without a word on each ceiling it keeps.
    const isCeilingKept = proposal === 'overturn' && criterion.kind === 'limit';
    return isCeilingKept || criterion.evidence.length > 0;
  });
}

function heldIn({ edition, topics }: ChosenTopics, { id }: JudgedCriterion) {
  const topic = topics.find(one => id.startsWith(`${one.id}/`));
  return topic === undefined ? undefined : placeIn(topic, edition.id)?.held;
}

function guidelineSentences({ on, chosen }: Draft, told: readonly JudgedCriterion[]): RationaleSentence[] {
  if (chosen === null || on === null) return [];
  const { edition } = chosen;
  const isHeld = (topic: Topic) => placeIn(topic, edition.id)?.held !== 'unverified';
  const spoken = chosen.topics.filter(topic => isHeld(topic) && told.some(one => belongs(one, topic)));
  const topics = spoken.length > 0 ? spoken : chosen.topics.filter(isHeld).slice(0, 1);
  const verified = topics.flatMap((topic, index) => {
    const lead =
      index === 0 ? leadWords(on, edition, topic) : `The guideline also addresses it under ${named(topic, edition)}.`;
    const isLed = index === 0 || placeIn(topic, edition.id)?.held === undefined;
    const mine = told.filter(one => belongs(one, topic));
    return [
      ...(isLed ? [sentence('guideline', lead, { cites: [`${citeOf(edition)}, ${named(topic, edition)}`] })] : []),
      ...mine.map(one => sentence('guideline', one.text, { criteria: [one.id], cites: [topic.source.cite] })),
    ];
  });
  return [...verified, ...unverifiedSentences({ on, chosen, isFirst: verified.length === 0 }, told)];
}

/** What was not seen in the edition is told as such, never as what the guideline asks. */
function unverifiedSentences(
  { on, chosen, isFirst }: { readonly on: CivilDate; readonly chosen: ChosenTopics; readonly isFirst: boolean },
  told: readonly JudgedCriterion[],
): RationaleSentence[] {
  const open = told.filter(({ verified }) => !verified);
  if (open.length === 0) return [];
  const { edition } = chosen;
  const lead = isFirst
    ? `The guideline in force on ${longDate(on)} is ${nameOf(edition)}, of which this library has not seen the text.`
    : `Of ${nameOf(edition)} this library has not seen the whole text.`;
  const topicOf = ({ id }: JudgedCriterion) => chosen.topics.find(topic => id.startsWith(`${topic.id}/`));
  return [
    sentence(
      'guideline',
      `${lead} What follows is not verified against it and decides nothing; the reviewer must confirm it.`,
      {
        criteria: open.map(({ id }) => id),
        cites: [citeOf(edition)],
      },
    ),
    ...open.map(one =>
      sentence('guideline', one.text, { criteria: [one.id], cites: [topicOf(one)?.source.cite ?? citeOf(edition)] }),
    ),
  ];
}

/** A topic with its pages, where these are sure enough to be printed. */
function named(topic: Topic, edition: ChosenTopics['edition']): string {
  const pages = placeIn(topic, edition.id)?.pages ?? [];
  const isSure = rangesConfidence(edition.id, pages, findTopic(topic.title)) !== 'low';
  const words = isSure ? pagesWorded(pages) : '';
  return `${topic.title}${words === '' ? '' : ` (${words})`}`;
}

function leadWords(on: CivilDate, edition: ChosenTopics['edition'], topic: Topic): string {
  if (placeIn(topic, edition.id)?.held === 'part') {
    return `The guideline in force on ${longDate(on)} is ${nameOf(edition)}.`;
  }
  if (edition.subject !== 'outside') {
    return `The guideline in force on ${longDate(on)} is ${nameOf(edition)}; it addresses this under ${named(topic, edition)}.`;
  }
  const chapter = placeIn(topic, edition.id)?.chapter;
  return `On this the schedule in force on ${longDate(on)} is silent; the search for evidence (${searchSection(on)}) goes on to the ${edition.title}${chapter === undefined ? '' : `, ${chapter}`}, under ${named(topic, edition)}.`;
}

function belongs({ id, verified }: JudgedCriterion, topic: Topic): boolean {
  return verified && id.startsWith(`${topic.id}/`);
}

function shownSentences(draft: Draft, told: readonly JudgedCriterion[]): RationaleSentence[] {
  const against = told.filter(speaksAgainst);
  const rest = told.filter(one => !speaksAgainst(one));
  const inOrder = draft.proposal === 'overturn' ? told : [...rest, ...against];
  return [...asProse(recordSentences(inOrder)), ...silenceSentence(told)];
}

/** `It …` needs the record named in the sentence before it. */
function asProse(sentences: readonly RationaleSentence[]): RationaleSentence[] {
  return sentences.map((one, index) => {
    const before = sentences[index - 1]?.text ?? '';
    const isOfRecord = before.startsWith('It ') || before.startsWith('The record ');
    return one.text.startsWith('It ') && !isOfRecord ? { ...one, text: `The record ${one.text.slice(3)}` } : one;
  });
}

function silenceSentence(told: readonly JudgedCriterion[]): RationaleSentence[] {
  const missing = missingPhrases(told);
  const [only] = missing;
  if (only === undefined) return [];
  const text =
    missing.length === 1
      ? `The record does not document ${only}.`
      : `On these points the record is silent: ${missing.slice(0, -1).join('; ')}; and ${missing.at(-1)}.`;
  const criteria = told.filter(({ verdict }) => verdict === 'not-documented').map(({ id }) => id);
  return [sentence('missing', text, { criteria })];
}

function conclusionSentence({ request, proposal, criteria, chosen, on }: Draft): RationaleSentence {
  const item = itemName(request);
  const deciding = criteria.filter(
    one => one.verified && (proposal === 'overturn' || one.verdict !== 'met' || speaksAgainst(one)),
  );
  const basis = { criteria: deciding.map(({ id }) => id), cites: ['Labor Code 4610.5(c)(2)'] };
  switch (proposal) {
    case 'uphold':
      return sentence('conclusion', `Therefore, the request for ${item} is not medically necessary.`, basis);
    case 'overturn':
      return sentence('conclusion', `Therefore, the request for ${item} is medically necessary.`, basis);
    default:
      return sentence(
        'conclusion',
        chosen === null
          ? `Whether the request for ${item} is medically necessary is for the reviewer to judge, by the search for evidence that ${searchSection(on)} lays down.`
          : `Whether the request for ${item} is medically necessary cannot be judged from these criteria and this record alone; the conclusion is left to the reviewer.`,
        { cites: [searchSection(on), 'Labor Code 4610.5(c)(2)'] },
      );
  }
}
