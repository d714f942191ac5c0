import type { Actor, Relation, Role } from '../policies.ts';

/** Who may sign in. A demo account has no password: it is signed in to by one click, while the samples are served. */
export type Account = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Id of the reviewer this is; null for everybody else. */
  readonly reviewer: string | null;
  readonly isDemo: boolean;
};

export type AccountStore = {
  /** By e-mail address, whatever its case, with the hash of the password; null hash while none is chosen. */
  readonly find: (email: string) => Promise<{ readonly account: Account; readonly passwordHash: string | null } | null>;
  /** False when the id or the address is taken. */
  readonly add: (account: Account, at: string) => Promise<boolean>;
  readonly setPassword: (account: string, hash: string, at: string) => Promise<void>;
  /** In the order they were added. */
  readonly demo: () => Promise<readonly Account[]>;
  /** Whether anybody can sign in as one of the role, without the demo's accounts. */
  readonly isAnybody: (role: Role) => Promise<boolean>;
  /** Keeps a link that works once, in place of those the account had. */
  readonly keepLink: (link: {
    readonly tokenHash: string;
    readonly account: string;
    readonly until: string;
  }) => Promise<void>;
  /** The account of a link that still works at this instant, and the link is used up; null else. */
  readonly useLink: (tokenHash: string, at: string) => Promise<Account | null>;
};

/** A session by the hash of its token: who has the database has no token. */
export type Session = { readonly tokenHash: string; readonly begunAt: string; readonly seenAt: string };
export type SessionStore = {
  readonly begin: (session: Session, account: string) => Promise<void>;
  readonly read: (tokenHash: string) => Promise<{ readonly session: Session; readonly actor: Actor } | null>;
  readonly see: (tokenHash: string, at: string) => Promise<void>;
  readonly end: (tokenHash: string) => Promise<void>;
  /** Ends all sessions of an account. */
  readonly endAll: (account: string) => Promise<void>;
};

export type RelationStore = {
  /** What somebody is to a case; nothing for a case that does not exist. */
  readonly relationsTo: (actor: Actor, caseNumber: string) => Promise<readonly Relation[]>;
  /** Every case somebody is anything to. */
  readonly casesOf: (actor: Actor) => Promise<ReadonlyMap<string, readonly Relation[]>>;
  /** Makes an account a party to a case. */
  readonly relate: (account: string, caseNumber: string, role: Role, at: string) => Promise<void>;
};

/** Counts what failed, by key; in the database, so that several processes count together. */
export type Attempts = {
  /** So many more, none to ask only; answers for how many seconds no further one is taken, 0 while it is. */
  readonly count: (
    key: string,
    limit: { readonly attempts: number; readonly seconds: number },
    more: number,
  ) => Promise<number>;
  readonly forget: (key: string) => Promise<void>;
};

/** That somebody read of a case: who, what, when. */
export type Read = {
  readonly at: string;
  readonly account: string;
  readonly caseNumber: string;
  /** The address, without what was searched for in it. */
  readonly what: string;
};
export type ReadStore = { readonly keep: (read: Read) => Promise<void> };

/** As whom the database is asked: somebody; nobody, who sees no case; the system, which sees all. */
export type Asker = Actor | 'nobody' | 'system';
/** Whatever the work asks of the database, now or later, is asked as somebody. */
export type AskAs = <T>(asker: Asker, work: () => T) => T;

/** A secret nobody can guess, fit for a cookie or the fragment of an address. */
export type NewToken = () => string;
