import type { CaseState } from '#domain/cases/case-state.ts';
import type { Dispute } from '#domain/cases/dispute.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';

/** A running clock with the case it belongs to. */
export type ClockRow = {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly priority: Dispute['priority'];
  readonly deadline: Deadline;
};

/** A clock as it is watched: its place in its case, the last event that case knew, and from when it is to be looked at; null: at once. */
export type WatchedClock = ClockRow & {
  readonly number: number;
  readonly sequence: number;
  readonly nextLook: string | null;
};

/** What running clocks are looked at for, without asking all of them each time. */
export type ClockWatch = {
  /** Clocks to be looked at by a minute in California (`2016-11-06T13:30`), those nobody looked at yet first; behind one. */
  readonly toLookAt: (asked: {
    readonly now: string;
    readonly after: Pick<WatchedClock, 'nextLook' | 'caseNumber' | 'number'> | null;
    readonly limit: number;
  }) => Promise<readonly WatchedClock[]>;
  /** From when each is to be looked at again; nothing of one whose case has changed since. */
  readonly lookedAt: (
    looks: readonly (Pick<WatchedClock, 'caseNumber' | 'number' | 'sequence'> & { readonly nextLook: string })[],
  ) => Promise<void>;
};
