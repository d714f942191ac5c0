import type { PageRange } from '../editions/page-range.ts';
import type { TopicEdition } from './topic.ts';

export type TopicEditions = readonly TopicEdition[];

const FIRST = 'mtus-chronic-pain-2009';
const SECOND = 'mtus-chronic-pain-2016';
/** Opioids left the chronic pain guideline in 2016 for one of their own. */
export const OPIOIDS_2016 = 'mtus-opioids-2016';
/** ACOEM’s opioid guideline, which took the place of that in December 2017. */
export const OPIOIDS_2017 = 'mtus-opioids-2017';

/**
 * A topic that the edition of 2016 kept; its pages are those of 2009, the later edition counts differently. Both were adapted
 * from the pain chapter of ODG, where it stands as well.
 */
export function keptIn2016(...pages: readonly PageRange[]): TopicEditions {
  return [{ edition: FIRST, pages }, ...since2016('Pain')];
}

/** A topic of the edition of 2016 that the one of 2009 lacks, taken from a chapter of ODG. */
export function since2016(chapter: string): TopicEditions {
  return [{ edition: SECOND, pages: [] }, ...inOdg(chapter)];
}

/** A topic of ODG alone: the schedule is silent. */
export function inOdg(chapter: string): TopicEditions {
  return [{ edition: 'odg', pages: [], chapter }];
}

const CHAPTERS_2004 = [
  'mtus-neck-upper-back-2004',
  'mtus-shoulder-2004',
  'mtus-elbow-2007',
  'mtus-forearm-wrist-hand-2004',
  'mtus-low-back-2004',
  'mtus-knee-2004',
  'mtus-ankle-foot-2004',
] as const;

/** A topic that stands in every chapter of ACOEM 2004 on a part of the body. */
export function inEveryChapter2004(): TopicEditions {
  return CHAPTERS_2004.map(edition => ({ edition, pages: [] }));
}

/** The general chapters of ACOEM 2004 (1, 2, 3 and 5). */
export const generalApproaches2004: TopicEditions = [{ edition: 'mtus-general-approaches-2004', pages: [] }];

/** A topic that moved to the opioid guideline of 2016. Whether that of ACOEM asks the same in detail was not seen. */
export function movedToOpioids2016(...pages: readonly PageRange[]): TopicEditions {
  return [{ edition: FIRST, pages }, { edition: OPIOIDS_2016, pages: [] }, ...unverifiedIn(OPIOIDS_2017)];
}

/** Places of which the text was not seen: what the topic asks there is carried over and shown for the reviewer to confirm. */
export function unverifiedIn(...editions: readonly string[]): TopicEditions {
  return editions.map(edition => ({ edition, pages: [], held: 'unverified' }));
}

/** Places of which only a part of what the edition asks is known. */
export function partIn(...editions: readonly string[]): TopicEditions {
  return editions.map(edition => ({ edition, pages: [], held: 'part' }));
}

/** Criteria of the first edition only, or of the opioid guideline only. */
export const only2009 = { editions: [FIRST] } as const;
export const onlyOpioids2016 = { editions: [OPIOIDS_2016] } as const;
export const onlyOpioids2017 = { editions: [OPIOIDS_2017] } as const;
