import type { Source } from '#domain/law/source.ts';
import { allEditions } from '../editions/all-editions.ts';
import { isInForce } from '../editions/edition-in-force.ts';
import type { Edition } from '../editions/edition.ts';
import { isNear, type PageRange } from '../editions/page-range.ts';
import { findTopic, type Topic } from '../editions/topic.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Citation } from './citation.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, table of contents; ACOEM 2004, page ranges of the chapters',
  says: 'The chronic pain guideline of 2009 has 127 pages; a page more than one away from its topic is worth a look. Letters err, so it is said, never refused.',
  confidence: 'medium',
};

/** Where a citation leads in the library, and what is odd about it. */
export type CitationPlace = {
  readonly edition: Edition | null;
  /** Of the guideline of 2009, whose topics and pages the library has. */
  readonly topic: Topic | null;
  /** How sure the library is of the topic's pages; null without a topic. */
  readonly pagesConfidence: Topic['pagesConfidence'] | null;
  /** Pages cited that lie outside the document, and those that lie outside the topic by more than a page. */
  readonly outsideDocument: readonly number[];
  readonly outsideTopic: readonly number[];
  /** In force on the day asked about, superseded before it, not yet in force, or not known. */
  readonly status: 'in-force' | 'superseded' | 'not-yet' | 'unknown';
  /** Parts of the edition that a court held invalid; null when none are known. */
  readonly heldInvalid: Source | null;
};

const OF_2009 = 'mtus-chronic-pain-2009';

/** The edition, topic and pages a citation leads to, as seen from a day; never a refusal. */
export function placeOfCitation(citation: Citation, on: CivilDate | null): CitationPlace {
  const edition = allEditions.find(({ id }) => id === citation.edition) ?? null;
  const topic = edition?.id === OF_2009 && citation.topic !== null ? findTopic(citation.topic) : null;
  const ends = citation.pages.flat();
  return {
    edition,
    topic,
    pagesConfidence: topic?.pagesConfidence ?? null,
    outsideDocument: beyond(ends, edition?.pages == null ? [] : [edition.pages], isWithin),
    outsideTopic: beyond(ends, topic?.places ?? [], isNear),
    status: statusOf(edition, on),
    heldInvalid: edition?.heldInvalid ?? null,
  };
}

const isWithin = ([page]: PageRange, [first, last]: PageRange): boolean => first <= page && page <= last;

/** The pages that lie in none of some ranges; none where there are no ranges to lie in. */
function beyond(pages: readonly number[], ranges: readonly PageRange[], isIn: typeof isNear): number[] {
  if (ranges.length === 0) return [];
  return [...new Set(pages)].filter(page => !ranges.some(range => isIn([page, page], range)));
}

function statusOf(edition: Edition | null, on: CivilDate | null): CitationPlace['status'] {
  if (edition === null || on === null || edition.from === null) return 'unknown';
  if (isInForce(edition, on)) return 'in-force';
  return on < edition.from ? 'not-yet' : 'superseded';
}
