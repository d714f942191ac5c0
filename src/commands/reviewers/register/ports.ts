import type { Reviewer } from '#domain/reviewers/reviewer.ts';

/** A reviewer as whoever keeps the register sees them. */
export type Registered = {
  readonly reviewer: Reviewer;
  readonly name: string;
  readonly registeredAt: string;
  /** From when no case is given to them; null while cases are. */
  readonly retiredAt: string | null;
  /** Name of the account they sign in with; null while there is none. */
  readonly account: string | null;
};

/** A change of the register: who made it, and the standing from then on; it holds no name of the reviewer. */
export type RegisterChange = {
  readonly at: string;
  readonly by: string;
  readonly reviewer: string;
  readonly what: 'registered' | 'changed' | 'retired' | 'taken-back';
  readonly standing: Reviewer | null;
};

/** The register of reviewers, and what was changed in it: changes are added and never changed. */
export type ReviewerRegister = {
  /** By id. */
  readonly list: () => Promise<readonly Registered[]>;
  readonly read: (id: string) => Promise<Registered | null>;
  /** Keeps another standing and name. */
  readonly change: (reviewer: Reviewer, name: string) => Promise<void>;
  readonly retire: (id: string, at: string | null) => Promise<void>;
  readonly setPassphrase: (id: string, hash: string) => Promise<void>;
  readonly keepChange: (change: RegisterChange) => Promise<void>;
  /** Changes of one reviewer, the newest first, with the names of the accounts that made them. */
  readonly changesOf: (id: string) => Promise<readonly RegisterChange[]>;
};
