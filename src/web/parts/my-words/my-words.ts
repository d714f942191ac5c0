import type { Role } from '#api/accounts/contract.ts';
import type { CaseSummary } from '#api/cases/contract.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { ItemClosing } from '#domain/cases/events/closing.ts';
import type { DutyId, Party } from '#domain/deadlines/clocks/deadline.ts';

/** Who reads a case from one side of it. */
export type Follower = Extract<Role, 'worker' | 'attorney' | 'physician'>;

/** Where a case stands and what happens next, each in a sentence or two. */
export type StateWords = { readonly stands: string; readonly next: string };

/** A case in plain words, in one language: short words and sentences that serve the worker, the attorney and the doctor alike. */
export type MyWords = {
  readonly states: Readonly<Record<CaseState, StateWords>>;
  /** Found eligible, and not assigned yet. */
  readonly eligible: StateWords;
  /** What somebody must or may do, after who. */
  readonly duties: Readonly<Record<DutyId, string>>;
  readonly parties: Readonly<Record<Party, string>>;
  /** Who reads, named in place of their own party. */
  readonly you: Readonly<Record<Follower, string>>;
  readonly nobody: string;
  readonly closed: Readonly<Record<ItemClosing, string>>;
  readonly open: string;
  readonly undecided: string;
  /** When something is due: the day, and how far it is. */
  readonly due: (day: string, distance: string) => string;
  readonly until: (day: string, distance: string) => string;
  readonly wasDue: (day: string, distance: string) => string;
  /** Whose case it is, for who follows those of several: sex, age and day of injury. */
  readonly whose: (of: Pick<CaseSummary, 'worker' | 'patient'>, injured: string) => string;
  /** At a minute of a day, Pacific time. */
  readonly at: (day: string, time: string) => string;
};
