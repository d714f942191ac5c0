/** A passkey: the public half of a key that a device or a password manager keeps; whoever has the database can sign in by none. */
export type Passkey = {
  readonly id: string;
  /** COSE key, base 64 for addresses. */
  readonly publicKey: string;
  /** How often its device says it was used; a copy would fall behind. */
  readonly counter: number;
  readonly transports: readonly string[];
};
export type KeptPasskey = Passkey & {
  readonly account: string;
  /** As its owner calls it. */
  readonly name: string;
  readonly addedAt: string;
  readonly usedAt: string | null;
};

export type PasskeyStore = {
  readonly listOf: (account: string) => Promise<readonly KeptPasskey[]>;
  /** Of an account that is not disabled. */
  readonly read: (id: string) => Promise<KeptPasskey | null>;
  /** False when it is kept already. */
  readonly add: (passkey: KeptPasskey) => Promise<boolean>;
  readonly used: (id: string, counter: number, at: string) => Promise<void>;
  /** False where the account has none of this id. */
  readonly remove: (account: string, id: string) => Promise<boolean>;
  /** Keeps what a browser is asked to sign; `account` is null where nobody is signed in. */
  readonly keepChallenge: (hash: string, account: string | null, until: string, at: string) => Promise<void>;
  /** Uses it up; false when it was not asked, or is over. */
  readonly useChallenge: (hash: string, account: string | null, at: string) => Promise<boolean>;
};

/** Where passkeys are made and used: the origin of the pages, and its host name, to which a passkey is bound. */
export type Site = { readonly origin: string; readonly host: string };

/** Looks at what a browser answers (WebAuthn level 3); null when it is not right. The person must have been verified by the device. */
export type PasskeyChecks = {
  readonly made: (
    answer: unknown,
    site: Site,
    isAsked: (challenge: string) => Promise<boolean>,
  ) => Promise<Passkey | null>;
  /** Answers the counter from now on. */
  readonly signed: (
    answer: unknown,
    site: Site,
    passkey: Passkey,
    isAsked: (challenge: string) => Promise<boolean>,
  ) => Promise<number | null>;
};
