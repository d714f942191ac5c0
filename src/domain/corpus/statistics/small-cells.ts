import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: 'California Health and Human Services, Data De-Identification Guidelines (2016)',
  says: 'counts from 1 to 10 in published tables can single out a person and are not shown',
  confidence: 'medium',
};

/** Counts from one to this are not shown where people could be singled out by them. */
export const LARGEST_HIDDEN = 10;

/** A count as it may be shown: null when it is small enough to point at somebody. */
export function shownCount(count: number): number | null {
  return count > 0 && count <= LARGEST_HIDDEN ? null : count;
}
