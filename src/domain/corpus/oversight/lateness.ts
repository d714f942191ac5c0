import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { PenaltyOfDuty } from '#domain/charges/penalties/penalties-of-duties.ts';
import type { Deadline, DutyId, Party } from '#domain/deadlines/clocks/deadline.ts';

/** What a duty belongs to: the notice of assignment, the records, the determination, payment. Utilization review is over before a case is here. */
export const overseenStages = ['assignment', 'records', 'determination', 'payment'] as const;
export type OverseenStage = (typeof overseenStages)[number];

/** Duties of one case, counted from its log. */
export type CountedCase = { readonly caseNumber: string; readonly duties: readonly Deadline[] };

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

/** How many duties were due in each month, stage by stage, and how many were late as of a day; those due later do not count yet. */
export function latenessByMonth(cases: readonly CountedCase[], today: CivilDate): LatenessRow[] {
  const rows = new Map<string, { month: string; stage: OverseenStage; due: number; late: number }>();
  for (const { duties } of cases) {
    for (const duty of duties) {
      const stage = overseenStage(duty);
      const day = duty.due?.slice(0, 10) ?? null;
      if (stage === null || day === null || (duty.met === null && day >= today)) continue;
      const month = day.slice(0, 7);
      const row = rows.get(`${month} ${stage}`) ?? { month, stage, due: 0, late: 0 };
      row.due += 1;
      row.late += duty.met === null || duty.met.late ? 1 : 0;
      rows.set(`${month} ${stage}`, row);
    }
  }
  return inOrderOfMonths([...rows.values()]);
}

const order = (stage: OverseenStage) => overseenStages.indexOf(stage);

/** The newest month first, stages in their order. */
export function inOrderOfMonths(rows: readonly LatenessRow[]): LatenessRow[] {
  return rows.toSorted((a, b) => (a.month === b.month ? order(a.stage) - order(b.stage) : a.month < b.month ? 1 : -1));
}

/** The lateness of some cases and of others, month by month and stage by stage. */
export function addLateness(some: readonly LatenessRow[], others: readonly LatenessRow[]): LatenessRow[] {
  const byStage = Map.groupBy([...some, ...others], ({ month, stage }) => `${month} ${stage}`);
  return [...byStage.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const sum = (of: 'due' | 'late') => rest.reduce((all, row) => all + row[of], first[of]);
    return [{ ...first, due: sum('due'), late: sum('late') }];
  });
}

/** What is owed now and was due before a day, the longest overdue first. */
export function overdueNow(cases: readonly CountedCase[], today: CivilDate): OverdueRow[] {
  return cases
    .flatMap(({ caseNumber, duties }) =>
      duties.flatMap((deadline): OverdueRow[] => {
        const { duty, what, owedBy, due, met } = deadline;
        if (overseenStage(deadline) === null || owedBy === null || due === null || met !== null) return [];
        const days = daysBetween(due.slice(0, 10), today);
        return days > 0 ? [{ caseNumber, duty, what, owedBy, due, days }] : [];
      }),
    )
    .toSorted((a, b) => b.days - a.days || (a.caseNumber < b.caseNumber ? -1 : 1));
}

function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
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

/** What lateness may cost, provision by provision, over the cases. */
export function penaltyTotals(
  cases: readonly { readonly caseNumber: string; readonly penalties: readonly PenaltyOfDuty[] }[],
): PenaltyRow[] {
  return cases
    .reduce<PenaltyRow[]>((rows, { penalties }) => {
      const once = new Set<string>();
      const ofCase = penalties.map(({ what, source, ceiling, amount }) => {
        const isFirst = !once.has(`${what} ${source}`);
        once.add(`${what} ${source}`);
        return { what, source, ceiling, cases: isFirst ? 1 : 0, amount };
      });
      return ofCase.length === 0 ? rows : addPenalties(rows, ofCase);
    }, [])
    .toSorted((a, b) => b.amount - a.amount);
}

/** What lateness in some cases may cost, and in others, provision by provision. */
export function addPenalties(some: readonly PenaltyRow[], others: readonly PenaltyRow[]): PenaltyRow[] {
  const byProvision = Map.groupBy([...some, ...others], ({ what, source }) => `${what} ${source}`);
  return [...byProvision.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const sum = (of: 'cases' | 'amount') => rest.reduce((all, row) => all + row[of], first[of]);
    return [{ ...first, cases: sum('cases'), amount: sum('amount') }];
  });
}
