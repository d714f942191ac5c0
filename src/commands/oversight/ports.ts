import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { Exposure } from '#domain/charges/penalties/exposures.ts';
import type { LatenessRow, OverdueRow, PenaltyRow } from '#domain/corpus/oversight/lateness.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';

/** What is counted comes to. */
export type OversightSums = {
  /** Cases that were counted. */
  readonly cases: number;
  /** The newest month first, stages in their order. */
  readonly lateness: readonly LatenessRow[];
  /** The longest overdue, and how many in all. */
  readonly overdue: readonly OverdueRow[];
  readonly overdueInAll: number;
  /** What costs most first. */
  readonly penalties: readonly PenaltyRow[];
};

/** The duties of one case that are overseen, and what it may cost that some are late. */
export type CountedCase = {
  readonly caseNumber: string;
  readonly duties: readonly Deadline[];
  readonly exposures: readonly Exposure[];
};

/** What is counted of each case, kept until an event comes or another way to count; and what it comes to. */
export type OverseenStore = {
  /** Cases whose count is missing or of something else, the newest first. */
  readonly stale: (of: Overseen & { readonly limit: number }) => Promise<readonly string[]>;
  readonly countStale: (of: Overseen) => Promise<number>;
  /** Keeps the count of a case in place of the last; nothing when an event has come since. */
  readonly keep: (
    counted: CountedCase,
    from: { readonly sequence: number; readonly counting: number },
  ) => Promise<void>;
  /** Over all cases that are counted, as of a day, with the duties that are longest overdue. */
  readonly sums: (of: {
    readonly today: CivilDate;
    readonly counting: number;
    readonly mostOverdue: number;
  }) => Promise<OversightSums>;
};
type Overseen = { readonly but: readonly CaseState[]; readonly counting: number };
