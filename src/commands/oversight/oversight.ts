import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { penaltiesOf } from '#domain/charges/penalties/penalties-of-duties.ts';
import {
  addLateness,
  addPenalties,
  inOrderOfMonths,
  type LatenessRow,
  latenessByMonth,
  type OverdueRow,
  overdueNow,
  type PenaltyRow,
  penaltyTotals,
} from '#domain/corpus/oversight/lateness.ts';
import { type CountingNeeds, keepCounted, overseen } from './keep-counted.ts';

/** What became of determinations before the Appeals Board in a year. */
export type AppealRow = {
  readonly year: string;
  readonly appealed: number;
  readonly denied: number;
  readonly remanded: number;
  /** Findings that an application was not eligible, reversed. */
  readonly reversed: number;
};

export type AppealCounts = () => Promise<readonly AppealRow[]>;

export type Oversight = {
  readonly today: CivilDate;
  /** Cases that were counted, and how many were not yet. */
  readonly cases: number;
  readonly left: number;
  readonly lateness: readonly LatenessRow[];
  /** The longest overdue, and how many in all. */
  readonly overdue: readonly OverdueRow[];
  readonly overdueInAll: number;
  readonly penalties: readonly PenaltyRow[];
  readonly appeals: readonly AppealRow[];
};

/** Cases changed since that are counted at once; of more, a job counts the rest. */
const AT_ONCE = 200;

/** What the regulator asks of all cases: how much is late in which stage and month, what is overdue now, what it may cost, what was appealed. */
export async function oversight(
  needs: CountingNeeds & { readonly appealCounts: AppealCounts },
  { mostOverdue }: { readonly mostOverdue: number },
): Promise<Oversight> {
  await keepCounted(needs, { limit: AT_ONCE });
  const today = needs.clock.today();
  let [lateness, penalties, overdue]: [LatenessRow[], PenaltyRow[], OverdueRow[]] = [[], [], []];
  let [cases, overdueInAll] = [0, 0];
  for await (const batch of needs.overseen.counted()) {
    cases += batch.length;
    lateness = addLateness(lateness, latenessByMonth(batch, today));
    const exposed = batch.map(({ caseNumber, duties, ended }) => ({
      caseNumber,
      penalties: penaltiesOf(duties, ended, today),
    }));
    penalties = addPenalties(penalties, penaltyTotals(exposed));
    const late = overdueNow(batch, today);
    overdueInAll += late.length;
    overdue = [...overdue, ...late].toSorted((a, b) => b.days - a.days).slice(0, mostOverdue);
  }
  return {
    today,
    cases,
    left: await needs.overseen.countStale(overseen),
    lateness: inOrderOfMonths(lateness),
    overdue,
    overdueInAll,
    penalties: penalties.toSorted((a, b) => b.amount - a.amount),
    appeals: await needs.appealCounts(),
  };
}
