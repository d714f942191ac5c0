import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import { allEditions } from '../editions/all-editions.ts';
import type { Edition } from '../editions/edition.ts';
import { laborCode, type OutsideGuideline, outsideGuidelines } from '../editions/outside-guidelines.ts';
import { editionTopics } from './edition-topics.ts';
import { formularyOn } from './formulary-on.ts';
import type { EditionStatus, Library, LibraryEdition } from './library.ts';

/**
 * The library on a day. Topics come with every edition in force and those outside the schedule; with `edition` they come with
 * that one alone, whatever its status.
 */
export function libraryOn(on: CivilDate, edition: string | null = null): Library {
  const editions = [...allEditions.toSorted(bySectionAndDay), laborCode, ...outsideGuidelines];
  return {
    schema: 'openimr/1',
    on,
    editions: editions.map(one => entryOf(one, on, edition)),
    formulary: formularyOn(on),
  };
}

type AnyEdition = Edition | OutsideGuideline;

function entryOf(edition: AnyEdition, on: CivilDate, asked: string | null): LibraryEdition {
  const topics = editionTopics(edition.id);
  const status = edition.subject === 'outside' ? 'outside' : statusOn(edition, on);
  const isShown = asked === null ? status === 'in-force' || status === 'outside' : asked === edition.id;
  return {
    id: edition.id,
    subject: edition.subject,
    title: edition.title,
    year: edition.year,
    from: edition.from,
    until: edition.until,
    status,
    scope: edition.scope,
    ...placeOf(edition),
    source: shown(edition.source),
    topicCount: topics.length,
    criterionCount: topics.reduce((sum, { criteria }) => sum + criteria.length, 0),
    topics: isShown ? topics : null,
  };
}

function placeOf(edition: AnyEdition) {
  if (!('section' in edition)) {
    return { section: null, acoemChapter: null, replaces: null, replacedBy: null, heldInvalid: null, pages: null };
  }
  const { section, chapter, heldInvalid, pages } = edition;
  return {
    section,
    acoemChapter: chapter,
    replaces: neighbor(edition, (one, other) => one.until !== null && one.until === other.from),
    replacedBy: neighbor(edition, (one, other) => one.from !== null && one.from === other.until),
    heldInvalid: heldInvalid === null ? null : shown(heldInvalid),
    pages: pages === null ? null : ([...pages] as [number, number]),
  };
}

function neighbor(edition: Edition, adjoins: (one: Edition, edition: Edition) => boolean): string | null {
  return allEditions.find(one => one.subject === edition.subject && adjoins(one, edition))?.id ?? null;
}

/** Where an edition stands on a day: an edition of which no order is known is never said to be in force. */
function statusOn({ from, until }: Pick<Edition, 'from' | 'until'>, on: CivilDate): EditionStatus {
  if (from === null) return 'order-unknown';
  if (on < from) return 'not-yet';
  return until === null || on < until ? 'in-force' : 'superseded';
}

/** `9792.23.10` after `9792.23.9`, and the older edition first. */
function bySectionAndDay(a: Edition, b: Edition): number {
  const [first, second] = [a.section.split('.').map(Number), b.section.split('.').map(Number)] as const;
  const differing = first.findIndex((part, index) => part !== second[index]);
  const bySection =
    differing === -1 ? first.length - second.length : (first[differing] ?? 0) - (second[differing] ?? 0);
  return bySection === 0 ? (a.from ?? '').localeCompare(b.from ?? '') : bySection;
}

function shown({ cite, says, confidence }: Source) {
  return { cite, says, confidence: confidence ?? ('high' as const) };
}
