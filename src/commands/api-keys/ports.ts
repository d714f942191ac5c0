import type { Action, Actor } from '../policies.ts';

/** A key of a program, as its owner may see it ever after: without its secret. */
export type ApiKey = {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  /** How its secret begins, by which the owner tells keys apart. */
  readonly prefix: string;
  readonly scopes: readonly Action[];
  readonly madeAt: string;
  readonly expiresAt: string;
  /** To the minute; null while it was never used. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};

export type ApiKeyStore = {
  readonly add: (key: ApiKey, tokenHash: string) => Promise<void>;
  /** Of an account, the newest first. */
  readonly list: (account: string) => Promise<readonly ApiKey[]>;
  /** False when the account has no such key that works. */
  readonly revoke: (account: string, id: string, at: string) => Promise<boolean>;
  /** By the hash of its secret, with its account as it is now and without the scopes. */
  readonly find: (tokenHash: string) => Promise<{ readonly key: ApiKey; readonly owner: Actor } | null>;
  readonly use: (id: string, at: string) => Promise<void>;
};
