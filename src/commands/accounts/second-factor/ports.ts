/** The secret of an authenticator app, sealed; `lastStep` is the last time a code was taken for. */
export type SecondFactor = {
  readonly sealed: string;
  /** Null until a code proved that the app has the secret: till then none is asked for. */
  readonly confirmedAt: string | null;
};

export type SecondFactorStore = {
  readonly read: (account: string) => Promise<SecondFactor | null>;
  /** Keeps a secret that is still to be confirmed, in place of one that was not; false where one is confirmed. */
  readonly begin: (account: string, sealed: string) => Promise<boolean>;
  /** Takes the code of a time; false where one of this time or later was taken before. */
  readonly take: (account: string, step: number) => Promise<boolean>;
  readonly confirm: (account: string, at: string) => Promise<void>;
  /** Takes away the secret and the recovery codes. */
  readonly remove: (account: string) => Promise<void>;
  /** Keeps the hashes of recovery codes in place of those before. */
  readonly keepRecoveryCodes: (account: string, hashes: readonly string[]) => Promise<void>;
  /** Uses up a recovery code; false where the account has none like it. */
  readonly useRecoveryCode: (account: string, hash: string) => Promise<boolean>;
  readonly recoveryCodesLeft: (account: string) => Promise<number>;
};

/** Codes by time, as authenticator apps show them (RFC 6238: six digits, 30 seconds). */
export type TimedCodes = {
  /** A new secret, in base 32. */
  readonly newSecret: () => string;
  /** What an app is told by a picture or a link: `otpauth://totp/…`. */
  readonly address: (secret: string, email: string) => string;
  /** For which time a code is right, counted in steps of 30 seconds: now, one before or one after; null when for none. */
  readonly stepOf: (secret: string, code: string, at: string) => number | null;
};
