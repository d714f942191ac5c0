import type { ColumnType } from 'kysely';

type Instant = ColumnType<string, string, string>;
type MaybeInstant = ColumnType<string | null, string | null | undefined, string | null>;

/** Tables of accounts, sessions, parties and reads. */
export type AccountTables = {
  readonly accounts: {
    readonly id: string;
    readonly email: ColumnType<string, string, string>;
    readonly name: ColumnType<string, string, string>;
    readonly roles: ColumnType<readonly string[], readonly string[], readonly string[]>;
    readonly reviewer: string | null;
    readonly is_demo: boolean;
    readonly added_at: Instant;
    readonly disabled_at: MaybeInstant;
    readonly language: ColumnType<string, string | undefined, string>;
  };
  readonly passwords: {
    readonly account: string;
    readonly hash: ColumnType<string, string, string>;
    readonly chosen_at: Instant;
  };
  readonly account_links: {
    readonly token_hash: string;
    readonly account: string;
    readonly until: Instant;
    readonly purpose: string;
    readonly case_number: string | null;
    readonly role: string | null;
    readonly email: string | null;
    readonly provider: string | null;
    readonly provider_session: string | null;
  };
  readonly account_mails: {
    readonly id: string;
    readonly account: string;
    readonly kind: string;
    readonly language: string;
    readonly address: string | null;
    readonly sealed: string;
    readonly tries: ColumnType<number, number | undefined, number>;
    readonly next_try: Instant;
    readonly until: Instant;
  };
  readonly account_log: {
    readonly number: ColumnType<string, never, never>;
    readonly at: Instant;
    readonly account: string | null;
    readonly by_account: string | null;
    readonly what: string;
    readonly detail: string | null;
  };
  readonly sessions: {
    readonly token_hash: string;
    readonly account: string;
    readonly begun_at: Instant;
    readonly seen_at: Instant;
    readonly way: ColumnType<string, string | undefined, string>;
    readonly device: ColumnType<string, string | undefined, string>;
    readonly provider: string | null;
    readonly provider_session: string | null;
    readonly two_factors: ColumnType<boolean, boolean | undefined, boolean>;
    readonly anew: ColumnType<boolean, boolean | undefined, boolean>;
  };
  readonly account_identities: {
    readonly issuer: string;
    readonly subject: string;
    readonly account: string;
    readonly bound_at: Instant;
  };
  readonly provider_sign_ins: {
    readonly state_hash: string;
    readonly provider: string;
    readonly browser_hash: string;
    readonly sealed: string;
    readonly until: Instant;
  };
  readonly provider_logouts: { readonly issuer: string; readonly token: string; readonly until: Instant };
  readonly second_factors: {
    readonly account: string;
    readonly sealed: ColumnType<string, string, string>;
    readonly confirmed_at: MaybeInstant;
    readonly last_step: ColumnType<string, string, string>;
  };
  readonly recovery_codes: { readonly hash: string; readonly account: string };
  readonly api_keys: {
    readonly id: string;
    readonly account: string;
    readonly name: string;
    readonly prefix: string;
    readonly token_hash: string;
    readonly scopes: readonly string[];
    readonly made_at: Instant;
    readonly expires_at: Instant;
    readonly last_used_at: ColumnType<string | null, string | null, string>;
    readonly revoked_at: ColumnType<string | null, string | null, string>;
  };
  readonly repeatable_requests: {
    readonly caller: string;
    readonly key_hash: string;
    readonly request: string;
    readonly body_hash: ColumnType<string | null, string | null, string>;
    readonly begun_at: Instant;
    readonly status: ColumnType<number | null, number | undefined, number>;
    readonly headers: ColumnType<unknown, string | undefined, string>;
    readonly body: ColumnType<Buffer | null, Buffer | undefined, Buffer>;
  };
  readonly passkeys: {
    readonly id: string;
    readonly account: string;
    readonly public_key: string;
    readonly counter: ColumnType<string, string, string>;
    readonly transports: readonly string[];
    readonly name: string;
    readonly added_at: Instant;
    readonly used_at: MaybeInstant;
  };
  readonly passkey_challenges: { readonly hash: string; readonly account: string | null; readonly until: Instant };
  readonly sign_in_attempts: { readonly key: string; readonly points: number; readonly expire: string | null };
  readonly case_parties: {
    readonly case_number: string;
    readonly account: string;
    readonly role: string;
    readonly since: Instant;
  };
  readonly case_reviewers: {
    readonly case_number: string;
    readonly seat: number;
    readonly reviewer: string;
    readonly desk: ColumnType<string | null, string | null | undefined, never>;
    readonly examined: ColumnType<string | null, undefined, string | null>;
  };
  readonly case_reads: {
    readonly number: ColumnType<string, never, never>;
    readonly at: Instant;
    readonly account: string;
    readonly case_number: string;
    readonly what: string;
  };
};
