import type { Source } from '#domain/law/source.ts';
import type { Breach } from './breach.ts';

/** What one breach costs. */
export type PenaltyRate = {
  readonly breach: Breach;
  readonly what: string;
  /** Whole dollars, a day or once. */
  readonly amount: number;
  readonly per: 'day' | 'breach';
  /** Most for one case; null when none is set. */
  readonly cap: number | null;
  /** The amount is the most that may be ordered, not what is. */
  readonly ceiling: boolean;
  /** It stands in the schedule of 8 CCR 9792.12, which was renumbered on 1 Apr 2026. */
  readonly scheduled: boolean;
  readonly source: Source;
};

/** From this day the schedule is numbered anew, and its text was not obtained. */
export const renumberedFrom = '2026-04-01';

// biome-ignore format: a table reads in columns
export const penaltyRates: readonly PenaltyRate[] = [
  {
    breach: 'records-late', what: 'records late to the review organization', amount: 500, per: 'day', cap: 5000, ceiling: false, scheduled: true,
    source: { cite: '8 CCR 9792.12(c)(6)', says: '$500 for each day the records are late, at most $5,000 a case, by order to show cause' },
  },
  {
    breach: 'conduct-delays-review', what: 'conduct that delays the review', amount: 5000, per: 'day', cap: null, ceiling: true, scheduled: false,
    source: { cite: 'Labor Code 4610.5(i)', says: 'up to $5,000 for each day that proper notice to the employee is delayed' },
  },
  {
    breach: 'not-implemented', what: 'determination not implemented', amount: 5000, per: 'day', cap: null, ceiling: true, scheduled: false,
    source: { cite: 'Labor Code 4610.6(k)', says: 'up to $5,000 for each day the determination is not implemented' },
  },
  {
    breach: 'not-implemented', what: 'determination not implemented, by the schedule', amount: 1000, per: 'day', cap: null, ceiling: false, scheduled: true,
    source: { cite: '8 CCR 9792.12(c)', says: '$1,000 for each day the determination is not implemented', confidence: 'low' },
  },
  {
    breach: 'form-not-enclosed', what: 'application form not enclosed with the UR decision, or not complete', amount: 2000, per: 'breach', cap: null, ceiling: false, scheduled: true,
    source: { cite: '8 CCR 9792.12(c)', says: '$2,000 for a form not enclosed or not complete', confidence: 'low' },
  },
  {
    breach: 'invoice-not-paid', what: 'invoice of the review organization not paid', amount: 250, per: 'breach', cap: null, ceiling: false, scheduled: true,
    source: { cite: '8 CCR 9792.12(c)', says: '$250 for an invoice not paid', confidence: 'low' },
  },
  {
    breach: 'no-ur-plan', what: 'no utilization review plan', amount: 50_000, per: 'breach', cap: null, ceiling: false, scheduled: true,
    source: { cite: '8 CCR 9792.12(a)', says: '$50,000 for no utilization review plan' },
  },
  {
    breach: 'no-medical-director', what: 'no medical director of utilization review', amount: 50_000, per: 'breach', cap: null, ceiling: false, scheduled: true,
    source: { cite: '8 CCR 9792.12(a)', says: '$50,000 for no medical director' },
  },
  {
    breach: 'outside-scope', what: 'UR decision outside the scope of its reviewer', amount: 25_000, per: 'breach', cap: null, ceiling: false, scheduled: true,
    source: { cite: '8 CCR 9792.12(a)', says: '$25,000 for a decision outside the scope of practice of its reviewer' },
  },
];

export const source: readonly Source[] = penaltyRates.map(rate => rate.source);
