/** Who somebody is, as an identity provider says it and its signature proves. */
export type ProvedIdentity = {
  readonly issuer: string;
  /** The person, for ever, at this issuer; an e-mail address may become that of another. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether the provider has seen that the address is the person's own. */
  readonly isEmailVerified: boolean;
  /** How the person proved it there, as RFC 8176 names it: `pwd`, `otp`, `mfa`; none where nothing is said. */
  readonly methods: readonly string[];
  /** Whether the provider says by its class of authentication (`acr`) that it asked what the settings name. */
  readonly isOfClass: boolean;
  /** The session at the provider (`sid`), by which it signs out here, too; null where it names none. */
  readonly session: string | null;
};

/** That somebody signed out at a provider, as its signature proves: of the session named, else of all of the person. */
export type ProvedLogout = {
  /** What no other token of the issuer has (`jti`). */
  readonly token: string;
  /** From when on the token is too old to be believed. */
  readonly until: string;
  readonly issuer: string;
  readonly subject: string | null;
  /** Not null where there is no subject. */
  readonly session: string | null;
};

/** What the answer of a provider must fit: kept here, sealed, while the person is there. */
export type SignInChecks = {
  readonly state: string;
  readonly nonce: string;
  /** The secret whose hash went with the question (PKCE). */
  readonly verifier: string;
  /** Where the provider sends the browser back to. */
  readonly returnTo: string;
  /** Whether the provider was told to ask anew who it is. */
  readonly anew: boolean;
};

/** Nothing, or nothing that can be used, came from the provider; `why` is a code for whoever looks after the system. */
type Away = { readonly kind: 'away'; readonly why: string };

/** Where the people of an organization sign in, by OpenID Connect. */
export type IdentityProvider = {
  readonly id: string;
  /** As the organization is called on the page one signs in on. */
  readonly name: string;
  readonly issuer: string;
  /** It is believed about e-mail addresses of these domains alone. */
  readonly domains: readonly string[];
  /** Where the browser goes to, and what its answer must fit; `anew` where the person must prove anew who they are. */
  readonly begin: (
    returnTo: string,
    anew: boolean,
  ) => Promise<{ readonly kind: 'begun'; readonly address: string; readonly checks: SignInChecks } | Away>;
  /** Looks at an answer, the part behind the `?` of the address the browser came back to; asks the provider itself who it is. */
  readonly prove: (
    answer: string,
    checks: SignInChecks,
  ) => Promise<
    | { readonly kind: 'proved'; readonly identity: ProvedIdentity }
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'refused'; readonly why: string }
    | Away
  >;
  /** Looks at a logout token, by which the provider says itself that somebody signed out there. */
  readonly proveLogout: (
    token: string,
  ) => Promise<
    | { readonly kind: 'proved'; readonly logout: ProvedLogout }
    | { readonly kind: 'refused'; readonly why: string }
    | Away
  >;
  /** Where one signs out at the provider; null where it has no such place, or does not answer. */
  readonly signOut: (returnTo: string) => Promise<string | null>;
};

/** Sign-ins that were begun at a provider, by the hash of their state. */
export type ProviderSignIns = {
  /** `browser` is the hash of the token that the browser it was begun in keeps. */
  readonly keep: (
    stateHash: string,
    begun: {
      readonly provider: string;
      readonly browser: string;
      readonly sealed: string;
      readonly until: string;
    },
    at: string,
  ) => Promise<void>;
  /** Uses one up, in the browser it was begun in; null when there is none, or its time is over. */
  readonly use: (
    stateHash: string,
    browser: string,
    at: string,
  ) => Promise<{ readonly provider: string; readonly sealed: string } | null>;
};

/** Which person of which issuer an account is of. */
export type IdentityStore = {
  readonly accountOf: (issuer: string, subject: string) => Promise<string | null>;
  /** False when the account is already another person's of this issuer, or the person has another account. */
  readonly bind: (account: string, issuer: string, subject: string, at: string) => Promise<boolean>;
  /** Parts an account from every identity; false where it had none. */
  readonly part: (account: string) => Promise<boolean>;
};

/** Sign-outs that providers told of, each once. */
export type ProviderLogouts = {
  /**
   * Ends at once what was begun by the provider: its sessions, and sign-ins that still wait for a code. Of those of a person
   * the ones that know no session of the provider end, too. Answers whose ended; null when the same token came before.
   */
  readonly end: (
    ended: {
      readonly provider: string;
      /** The account of the subject; null where the token names no subject. */
      readonly account: string | null;
    } & Pick<ProvedLogout, 'issuer' | 'token' | 'until' | 'session'>,
    at: string,
  ) => Promise<readonly string[] | null>;
};
