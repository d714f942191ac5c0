import type { Deadline, DutyId, Party } from '#domain/deadlines/clocks/deadline.ts';

/** What a duty belongs to: the notice of assignment, the records, the determination, payment. Utilization review is over before a case is here. */
export const overseenStages = ['assignment', 'records', 'determination', 'payment'] as const;
export type OverseenStage = (typeof overseenStages)[number];

export type LatenessRow = {
  /** The month in which the duties were due: `2016-11`. */
  readonly month: string;
  readonly stage: OverseenStage;
  readonly due: number;
  /** Met after the last day, or still open after it. */
  readonly late: number;
};

export type OverdueRow = {
  readonly caseNumber: string;
  readonly duty: DutyId;
  readonly what: string;
  readonly owedBy: Party;
  readonly due: string;
  readonly days: number;
};

/** The stage a duty is looked at in; null for a right, for what the regulation replaces, and for what is not overseen here. */
export function overseenStage({
  duty,
  owedBy,
  enforced,
}: Pick<Deadline, 'duty' | 'owedBy' | 'enforced'>): OverseenStage | null {
  if (!enforced || (owedBy !== 'claims-administrator' && owedBy !== 'review-organization')) return null;
  if (duty === 'A4') return 'assignment';
  if (duty.startsWith('R')) return 'records';
  if (duty.startsWith('D')) return 'determination';
  return duty.startsWith('P') ? 'payment' : null;
}

export type PenaltyRow = {
  readonly what: string;
  readonly source: string;
  /** Whether the amount is the most that may be ordered, and not what is. */
  readonly ceiling: boolean;
  readonly cases: number;
  /** Whole dollars, of all cases. */
  readonly amount: number;
};
