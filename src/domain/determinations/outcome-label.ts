import type { CaseOutcome } from './determination.ts';

/** Case results as the public search page words them. */
export const outcomeLabels: Readonly<Record<CaseOutcome, string>> = {
  uphold: 'Uphold',
  overturn: 'Overturn',
  'partial-overturn': 'Partially Overturn',
};
