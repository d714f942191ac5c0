import { z } from 'zod';

/** Where a dispute stands; in the order a dispute takes, from the request for treatment to publication. */
export const CaseState = z.enum([
  'rfa-received',
  'ur-pending',
  'ur-information-requested',
  'ur-deferred',
  'ur-approved',
  'ur-adverse',
  'ur-adverse-for-information',
  'application-received',
  'screening',
  'inquiry-open',
  'deferred-for-liability',
  'ineligible',
  'assigned',
  'records-incomplete',
  'records-complete',
  'in-review',
  'reviewer-query',
  'draft-quality',
  'determined',
  'terminated',
  'implemented',
  'appealed',
  'remanded',
  'final',
  'published',
]);
export type CaseState = z.infer<typeof CaseState>;

/** From the request for treatment to the decision of utilization review; there is no application yet. */
export const inUtilizationReview: readonly CaseState[] = CaseState.options.slice(
  0,
  CaseState.options.indexOf('application-received'),
);

/** From receipt of the application to the letter: a dispute in review may still be settled or withdrawn. */
export const underReview = [
  'application-received',
  'screening',
  'inquiry-open',
  'deferred-for-liability',
  'assigned',
  'records-incomplete',
  'records-complete',
  'in-review',
  'reviewer-query',
  'draft-quality',
] as const satisfies readonly CaseState[];

/** When what was decided is no draft any more: its letter is out. */
export const outOfDraft: readonly CaseState[] = ['determined', 'implemented', 'appealed', 'final', 'published'];
