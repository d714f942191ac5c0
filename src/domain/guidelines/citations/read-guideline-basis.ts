import type { GuidelineBasis } from './citation.ts';

/** What a guideline line of a letter rests on: MTUS, something outside it, both or nothing, with each citation. */
export function readGuidelineBasis(text: string): GuidelineBasis {
  return { text, basis: 'none', citations: [] };
}
