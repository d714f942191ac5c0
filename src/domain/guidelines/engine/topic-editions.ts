import type { PageRange } from '../editions/page-range.ts';
import type { TopicEdition } from './topic.ts';

const FIRST = 'mtus-chronic-pain-2009';
const SECOND = 'mtus-chronic-pain-2016';
/** Opioids left the chronic pain guideline in 2016 for one of their own. */
export const OPIOIDS_2016 = 'mtus-opioids-2016';

/** A topic that the edition of 2016 kept; its pages are those of 2009, the later edition counts differently. */
export function keptIn2016(...pages: readonly PageRange[]): readonly TopicEdition[] {
  return [
    { edition: FIRST, pages },
    { edition: SECOND, pages: [] },
  ];
}

/** A topic that moved to the opioid guideline of 2016. */
export function movedToOpioids2016(...pages: readonly PageRange[]): readonly TopicEdition[] {
  return [
    { edition: FIRST, pages },
    { edition: OPIOIDS_2016, pages: [] },
  ];
}

/** Criteria of the first edition only, or of the opioid guideline only. */
export const only2009 = { editions: [FIRST] } as const;
export const onlyOpioids2016 = { editions: [OPIOIDS_2016] } as const;
