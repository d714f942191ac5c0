import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { penaltiesOf } from '#domain/charges/penalties/penalties-of-duties.ts';
import {
  type LatenessRow,
  latenessByMonth,
  type OverdueRow,
  overdueNow,
  type PenaltyRow,
  penaltyTotals,
} from '#domain/corpus/oversight/lateness.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { eventsOfCase } from '#domain/deadlines/clocks/events-of-case.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { CaseStore, Clock } from '../ports.ts';

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
  /** Cases that were counted, and how many were not, for there are more. */
  readonly cases: number;
  readonly left: number;
  readonly lateness: readonly LatenessRow[];
  readonly overdue: readonly OverdueRow[];
  readonly penalties: readonly PenaltyRow[];
  readonly appeals: readonly AppealRow[];
};

/** Cases counted in one look: the newest. */
const MOST = 5_000;

/** States in which nothing of what is overseen has begun. */
const before: readonly CaseState[] = [
  'rfa-received',
  'ur-pending',
  'ur-deferred',
  'ur-information-requested',
  'ur-approved',
  'ur-adverse',
  'ur-adverse-for-information',
  'application-received',
];

/** What the regulator asks of all cases: how much is late in which stage and month, what is overdue now, what it may cost, what was appealed. */
export async function oversight(needs: {
  readonly cases: CaseStore;
  readonly clock: Pick<Clock, 'today'>;
  readonly appealCounts: AppealCounts;
}): Promise<Oversight> {
  const today = needs.clock.today();
  const rows = (await needs.cases.list()).filter(({ state }) => !before.includes(state)).toReversed();
  const counted: {
    caseNumber: string;
    duties: Parameters<typeof latenessByMonth>[0][number]['duties'];
    penalties: ReturnType<typeof penaltiesOf>;
  }[] = [];
  // One after the other: oversight may wait, those at work may not.
  for (const { caseNumber } of rows.slice(0, MOST)) {
    const stored = await needs.cases.read(caseNumber);
    const clocks = stored === null ? null : countDeadlines(eventsOfCase(stored.events));
    if (clocks === null || clocks.kind === 'refused') continue;
    const { duties, ended } = clocks;
    counted.push({ caseNumber, duties, penalties: penaltiesOf(duties, ended, today) });
  }
  return {
    today,
    cases: counted.length,
    left: Math.max(0, rows.length - MOST),
    lateness: latenessByMonth(counted, today),
    overdue: overdueNow(counted, today),
    penalties: penaltyTotals(counted),
    appeals: await needs.appealCounts(),
  };
}
