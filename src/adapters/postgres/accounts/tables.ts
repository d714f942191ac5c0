import type { ColumnType } from 'kysely';

type Instant = ColumnType<string, string, string>;

/** Tables of accounts, sessions, parties and reads. */
export type AccountTables = {
  readonly accounts: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly reviewer: string | null;
    readonly is_demo: boolean;
    readonly added_at: Instant;
  };
  readonly passwords: {
    readonly account: string;
    readonly hash: ColumnType<string, string, string>;
    readonly chosen_at: Instant;
  };
  readonly account_links: { readonly token_hash: string; readonly account: string; readonly until: Instant };
  readonly sessions: {
    readonly token_hash: string;
    readonly account: string;
    readonly begun_at: Instant;
    readonly seen_at: Instant;
  };
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
  readonly sign_in_attempts: { readonly key: string; readonly points: number; readonly expire: string | null };
  readonly case_parties: {
    readonly case_number: string;
    readonly account: string;
    readonly role: string;
    readonly since: Instant;
  };
  readonly case_reviewers: { readonly case_number: string; readonly seat: number; readonly reviewer: string };
  readonly case_reads: {
    readonly number: ColumnType<string, never, never>;
    readonly at: Instant;
    readonly account: string;
    readonly case_number: string;
    readonly what: string;
  };
};
