import type { CriterionKind } from '#domain/guidelines/review.ts';

/** What a criterion does, in words. */
export const KIND_WORDS: Record<CriterionKind, string> = {
  require: 'Must hold',
  bar: 'Must not hold',
  limit: 'Limit',
  advise: 'Weighs, does not decide',
};
