import type { Source } from '#domain/law/source.ts';
import type { PageRange } from './page-range.ts';
import { chronicPain2009Topics, type PagesConfidence, type Topic } from './topic.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, table of contents; ACOEM 2004, chapters 3 to 16',
  says: 'Pages were taken down from letters and from memory, not from the documents: each says how sure it is.',
  confidence: 'medium',
};

const OF_2009 = 'mtus-chronic-pain-2009';

/** Pages of the chapters of ACOEM 2004 that are often cited. A page of theirs that stands in no line is of low confidence. */
// biome-ignore format: a table reads in columns
const CHAPTERS_2004: Readonly<Record<string, readonly (readonly [PageRange, PagesConfidence])[]>> = {
  'mtus-general-approaches-2004':   [[[44, 49], 'medium'], [[79, 79], 'medium'], [[89, 92], 'medium']],
  'mtus-neck-upper-back-2004':      [[[177, 179], 'high'], [[174, 175], 'medium'], [[179, 183], 'medium']],
  'mtus-shoulder-2004':             [[[204, 204], 'high'], [[207, 211], 'high'], [[213, 214], 'medium']],
  'mtus-forearm-wrist-hand-2004':   [[[258, 262], 'medium'], [[264, 266], 'medium'], [[270, 273], 'medium']],
  'mtus-low-back-2004':             [[[298, 301], 'high'], [[303, 310], 'high']],
  'mtus-knee-2004':                 [[[341, 345], 'high'], [[339, 340], 'medium'], [[346, 347], 'medium']],
  'mtus-ankle-foot-2004':           [[[372, 374], 'high'], [[370, 371], 'medium'], [[374, 377], 'medium']],
  'mtus-stress-2004':               [[[388, 388], 'medium'], [[398, 398], 'medium'], [[400, 402], 'medium']],
};

const ORDER: readonly PagesConfidence[] = ['low', 'medium', 'high'];

/**
 * How sure the library is that a page of an edition is where it says: of a topic's own pages what is known of the topic, else
 * what is known of the page from another. Low where nothing is.
 */
export function pageConfidence(edition: string, page: number, topic: Topic | null = null): PagesConfidence {
  const covers = ([from, to]: PageRange) => from <= page && page <= to;
  if (edition !== OF_2009) return (CHAPTERS_2004[edition] ?? []).find(([range]) => covers(range))?.[1] ?? 'low';
  if (topic !== null && covers(topic.pages)) return topic.pagesConfidence;
  const known = chronicPain2009Topics.filter(({ pages }) => covers(pages)).map(one => one.pagesConfidence);
  return ORDER.findLast(confidence => known.includes(confidence)) ?? 'low';
}

/** The least sure of all pages of some ranges; null where there are no pages. */
export function rangesConfidence(
  edition: string,
  ranges: readonly PageRange[],
  topic: Topic | null = null,
): PagesConfidence | null {
  const ends = ranges.flat().map(page => pageConfidence(edition, page, topic));
  return ORDER.find(confidence => ends.includes(confidence)) ?? null;
}
