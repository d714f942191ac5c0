import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { LinkMail } from '#domain/notices/link-mail.ts';
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

/** An account as it is kept, with what whoever looks after it wants to know. */
export type KeptAccount = Account & {
  readonly language: Language;
  readonly addedAt: string;
  /** Since when nobody can sign in to it; null while one can. */
  readonly disabledAt: string | null;
  readonly hasPassword: boolean;
  /** Identity providers, by issuer, that it is bound to a person of. */
  readonly issuers: readonly string[];
  /** Sessions that were begun and not ended, and when one was last used. */
  readonly sessions: number;
  readonly lastSeen: string | null;
};

export type AccountStore = {
  /** By e-mail address, whatever its case, with the hash of the password; null hash while none is chosen or it is disabled. */
  readonly find: (email: string) => Promise<{ readonly account: Account; readonly passwordHash: string | null } | null>;
  readonly read: (id: string) => Promise<KeptAccount | null>;
  /** Everybody, by name. */
  readonly list: () => Promise<readonly KeptAccount[]>;
  /** False when the id, the address or the reviewer is taken. */
  readonly add: (account: Account, at: string) => Promise<boolean>;
  readonly setPassword: (account: string, hash: string, at: string) => Promise<void>;
  /** Since when it is disabled; null opens it again. */
  readonly setDisabled: (account: string, at: string | null) => Promise<void>;
  readonly describe: (account: string, about: { readonly name: string; readonly language: Language }) => Promise<void>;
  /** Another address to sign in with; false when another account has it. */
  readonly setEmail: (account: string, email: string) => Promise<boolean>;
  /** Other roles in place of those before; false when the reviewer is another account's. */
  readonly setRoles: (account: string, roles: readonly Role[], reviewer: string | null) => Promise<boolean>;
  /** Gives an account a role it may already have. */
  readonly addRole: (account: string, role: Role) => Promise<void>;
  /** In the order they were added. */
  readonly demo: () => Promise<readonly Account[]>;
  /** Whether anybody can sign in as one of the role, without the demo's accounts. */
  readonly isAnybody: (role: Role) => Promise<boolean>;
};

/** What a link that works once is for: to choose a password, to be a party to a case, to sign in with another address; or the way from the password to the code. */
export type Link = {
  readonly account: string;
  readonly until: string;
} & (
  | { readonly purpose: 'password'; readonly party: null }
  | ({ readonly purpose: 'second-step'; readonly party: null } & Pick<Arrival, 'provider' | 'providerSession'>)
  | { readonly purpose: 'address'; readonly party: null; readonly email: string }
  | { readonly purpose: 'party'; readonly party: { readonly caseNumber: string; readonly role: Role } }
);
/** Links by the hash of their secret. */
export type LinkStore = {
  /** Keeps a link in place of those the account had for the same. */
  readonly keep: (tokenHash: string, link: Link) => Promise<void>;
  /** A link that still works at this instant, of an account that is not disabled; null else. */
  readonly look: (tokenHash: string, at: string) => Promise<Link | null>;
  /** The same, and it is used up. */
  readonly use: (tokenHash: string, at: string) => Promise<Link | null>;
  /** Invitations to a case that nobody took up yet. */
  readonly openOf: (caseNumber: string, at: string) => Promise<readonly Link[]>;
  readonly dropAll: (account: string) => Promise<void>;
};

/** What happened to an account. */
export type AccountEvent =
  | 'signed-in'
  | 'sign-in-failed'
  | 'locked-out'
  | 'signed-out'
  | 'session-ended'
  | 'sessions-ended'
  | 'invited'
  | 'link-given'
  | 'invited-to-case'
  | 'joined-case'
  | 'recovery-asked'
  | 'password-chosen'
  | 'password-changed'
  | 'described'
  | 'disabled'
  | 'enabled'
  | 'code-failed'
  | 'recovery-code-used'
  | 'second-factor-added'
  | 'second-factor-removed'
  | 'recovery-codes-made'
  | 'passkey-added'
  | 'passkey-removed'
  | 'address-asked'
  | 'address-changed'
  | 'roles-changed'
  | 'signature-chosen'
  | 'identity-bound'
  | 'identity-removed'
  | 'provider-failed';
export type AccountEntry = {
  readonly at: string;
  /** Whom it is about; null for an address nobody has. */
  readonly account: string | null;
  /** Who did it; null where nobody was signed in. */
  readonly by: string | null;
  readonly what: AccountEvent;
  /** The way one signed in, the case one is invited to; never a secret. */
  readonly detail: string | null;
};
/** What happened to accounts: entries are added and never changed. */
export type AccountLog = {
  readonly keep: (entry: AccountEntry) => Promise<void>;
  /** The newest first; of one account where one is named. */
  readonly list: (account: string | null, most: number) => Promise<readonly AccountEntry[]>;
};

/** An e-mail about an account, still to be sent. */
export type AccountMail = {
  readonly id: string;
  readonly account: string;
  readonly kind: LinkMail | 'address-changed';
  readonly language: Language;
  /** Where it goes; null where the account is reached. */
  readonly to: string | null;
  /** The secret of the link, sealed; of nothing where it has none. */
  readonly sealed: string;
  /** When the link does not work any more, or the e-mail says nothing new. */
  readonly until: string;
  readonly tries: number;
};
export type AccountMails = {
  readonly keep: (mail: AccountMail, at: string) => Promise<void>;
  /** Takes one whose time has come, alone, with its address; it is dropped when `work` answers null, else tried again then. */
  readonly next: (now: string, work: (mail: AccountMail, email: string) => Promise<string | null>) => Promise<boolean>;
};

/** Seals what must be read again and may be read by nobody else; throws when it was changed or sealed with another key. */
export type Secrets = { readonly seal: (text: string) => string; readonly open: (sealed: string) => string };

/** How somebody signed in, and from which kind of browser. */
export type Arrival = {
  readonly way: 'password' | 'code' | 'passkey' | 'provider' | 'link' | 'demo' | 'other';
  readonly device: string;
  /** The identity provider that named the person, and whether it asked two proofs; not there where none did. */
  readonly provider?: string;
  readonly twoFactors?: boolean;
  /** The session there, where it names one. */
  readonly providerSession?: string | null;
  /** Whether it was told to ask anew who it is, and did. */
  readonly anew?: boolean;
};
/** A session as its owner sees it. */
export type OwnSession = Arrival & {
  readonly tokenHash: string;
  readonly begunAt: string;
  readonly seenAt: string;
};

/** A session by the hash of its token: who has the database has no token. */
export type Session = { readonly tokenHash: string; readonly begunAt: string; readonly seenAt: string };
export type SessionStore = {
  readonly begin: (session: Session, account: string, arrival: Arrival) => Promise<void>;
  /** With what its account is to the case named, where one is: asked with each request, so all in one question. */
  readonly read: (
    tokenHash: string,
    caseNumber: string | null,
  ) => Promise<{
    readonly session: Session;
    readonly actor: Actor;
    readonly relations: readonly Relation[];
    /** Whether the account has a passkey or an app, or is of the demo, which has neither, or its identity provider asked two proofs. */
    readonly isKept: boolean;
  } | null>;
  readonly see: (tokenHash: string, at: string) => Promise<void>;
  /** The identity provider a session was begun by; null where by none. */
  readonly providerOf: (tokenHash: string) => Promise<string | null>;
  readonly end: (tokenHash: string) => Promise<void>;
  /** Of an account, the last used first. */
  readonly listOf: (account: string) => Promise<readonly OwnSession[]>;
  /** Ends all sessions of an account, but one where its hash is given. */
  readonly endAll: (account: string, but?: string) => Promise<void>;
};

export type RelationStore = {
  /** What somebody is to a case; nothing for a case that does not exist. */
  readonly relationsTo: (actor: Actor, caseNumber: string) => Promise<readonly Relation[]>;
  /** Every case somebody is anything to. */
  readonly casesOf: (actor: Actor) => Promise<ReadonlyMap<string, readonly Relation[]>>;
  /** Makes an account a party to a case. */
  readonly relate: (account: string, caseNumber: string, role: Role, at: string) => Promise<void>;
  /** The accounts that are a party to a case, and since when. */
  readonly partiesOf: (
    caseNumber: string,
  ) => Promise<readonly { readonly account: string; readonly role: Role; readonly since: string }[]>;
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
/** The same as it is kept: by its number in the order of reads, with the name of the account. */
export type KeptRead = Omit<Read, 'caseNumber'> & { readonly number: number; readonly name: string };
export type ReadStore = {
  readonly keep: (read: Read) => Promise<void>;
  /** Reads of a case, the newest first; those before a number where one is given. */
  readonly list: (
    caseNumber: string,
    of: { readonly most: number; readonly before?: number | undefined },
  ) => Promise<readonly KeptRead[]>;
};

/** As whom the database is asked: somebody; nobody, who sees no case; the system, which sees all. */
export type Asker = Actor | 'nobody' | 'system';
/** Whatever the work asks of the database, now or later, is asked as somebody. */
export type AskAs = <T>(asker: Asker, work: () => T) => T;

/** A secret nobody can guess, fit for a cookie or the fragment of an address. */
export type NewToken = () => string;
