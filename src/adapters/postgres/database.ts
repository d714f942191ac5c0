import { type ColumnType, Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types as pgTypes } from 'pg';
import type { AccountTables } from './accounts/tables.ts';
import type { ImportTables } from './imports/tables.ts';
import type { RecordTables } from './records/tables.ts';
import { leastRecentlyUsed } from '../memory/least-recently-used.ts';
import { askingPool } from './row-security/asking-pool.ts';
import type { Server } from './server.ts';
import type { WebhookTables } from './webhooks/tables.ts';

type Instant = ColumnType<string, string, never>;
/** JSON kept as written: `json`, unlike `jsonb`, keeps key order and every character of a record, NUL included. */
type Json = ColumnType<unknown, string, never>;

export type Tables = RecordTables &
  ImportTables &
  AccountTables &
  WebhookTables & {
    readonly cases: {
      readonly case_number: string;
      readonly state: ColumnType<string, string, string>;
      readonly sequence: ColumnType<number, number, number>;
      readonly decided: ColumnType<number, number, number>;
      readonly open: ColumnType<number, number, number>;
      readonly dispute: ColumnType<unknown, string, string>;
      readonly opened_at: Instant;
    };
    readonly case_events: {
      readonly case_number: string;
      readonly sequence: number;
      readonly kind: string;
      readonly at: Instant;
      readonly by: string;
      readonly why: string;
      readonly source: string;
      readonly data: Json;
      readonly position: ColumnType<string, number, never>;
      readonly previous: string;
      readonly seal: string;
    };
    readonly clocks: {
      readonly case_number: string;
      readonly number: number;
      readonly duty: string;
      readonly due: string;
      readonly deadline: Json;
    };
    readonly notices: {
      readonly number: ColumnType<string, never, never>;
      readonly case_number: string;
      readonly duty: string;
      readonly enforced: boolean;
      readonly started_by: string;
      readonly started_on: string;
      readonly stage: string;
      readonly reached_on: string;
      readonly due: string;
      readonly owed_by: string | null;
      readonly what: string;
      readonly kept_at: Instant;
    };
    readonly outbox: {
      readonly id: string;
      readonly case_number: string;
      readonly sequence: number;
      readonly notice: string;
      readonly recipient: string;
      readonly language: string;
      readonly email: ColumnType<string | null, string | null, string | null>;
      readonly state: ColumnType<string, string, string>;
      readonly tries: ColumnType<number, number | undefined, number>;
      readonly next_try: ColumnType<string, string, string>;
      readonly made_at: Instant;
      readonly served_on: ColumnType<string | null, string | null | undefined, string | null>;
      readonly trouble: ColumnType<string | null, string | null | undefined, string | null>;
      readonly recorded: ColumnType<boolean, boolean | undefined, boolean>;
    };
    readonly physician_feedback: {
      readonly case_number: string;
      readonly account: string;
      readonly round: ColumnType<number, number, number>;
      readonly at: ColumnType<string, string, string>;
      readonly helped: ColumnType<string, string, string>;
      readonly missing: ColumnType<string, string, string>;
    };
    readonly receipts: {
      readonly id: string;
      readonly account: string;
      readonly at: Instant;
      readonly sender: string;
      readonly lines: Json;
    };
    readonly notice_readings: { readonly notice: string; readonly account: string; readonly at: Instant };
    readonly draft_examinations: {
      readonly case_number: string;
      readonly seat: number;
      readonly sequence: ColumnType<number, number, number>;
      readonly record_version: ColumnType<number, number, number>;
      readonly rules: ColumnType<string, string, string>;
      readonly on_day: ColumnType<string, string, string>;
      readonly signed_on: ColumnType<string | null, string | null, string | null>;
      readonly errors: ColumnType<number, number, number>;
      readonly warnings: ColumnType<number, number, number>;
      readonly found: ColumnType<string[], string[], string[]>;
      readonly result: ColumnType<unknown, string | null, string | null>;
    };
    readonly overseen_duties: {
      readonly case_number: string;
      readonly number: number;
      readonly stage: string;
      readonly duty: string;
      readonly owed_by: string;
      readonly what: string;
      readonly due: string;
      readonly met: boolean;
      readonly late: boolean;
    };
    readonly overseen_exposures: {
      readonly case_number: string;
      readonly number: number;
      readonly breach: string;
      readonly what: string;
      readonly source: string;
      readonly ceiling: boolean;
      readonly amount: number;
      readonly per_day: boolean;
      readonly cap: number | null;
      readonly since: string;
      readonly until: string | null;
    };
    readonly case_serials: { readonly year: number; readonly last: ColumnType<number, number, number> };
    readonly reviewers: {
      readonly id: string;
      readonly login: string;
      readonly name: string;
      readonly passphrase_hash: string;
      readonly standing: ColumnType<unknown, string, string>;
      readonly registered_at: Instant;
      readonly retired_at: ColumnType<string | null, string | null | undefined, string | null>;
    };
    readonly reviewer_changes: {
      readonly number: ColumnType<string, never, never>;
      readonly at: Instant;
      readonly by_account: string;
      readonly reviewer: string;
      readonly what: string;
      readonly standing: ColumnType<unknown, string | null, never>;
    };
    readonly organizations: {
      readonly number: ColumnType<string, never, never>;
      readonly description: Json;
      readonly contact: ColumnType<unknown, string | null | undefined, never>;
      readonly by_account: ColumnType<string | null, string | null | undefined, never>;
      readonly described_at: Instant;
    };
    readonly letters: {
      readonly case_number: string;
      readonly round: number;
      readonly sha256: string;
      readonly bytes: ColumnType<Buffer, Buffer, never>;
      readonly written_at: Instant;
    };
    readonly publications: {
      readonly case_number: string;
      readonly round: number;
      readonly letter: string;
      readonly pdf: Buffer;
      readonly proof: string;
      readonly written_at: Instant;
    };
  };

export type Database = Kysely<Tables>;

/** date, timestamp, timestamptz, bigint, numeric, date[]: as PostgreSQL writes them, never as a lossy JavaScript value. */
const asText: ReadonlySet<number> = new Set([1082, 1114, 20, 1700, 1182]);
const instants: ReadonlySet<number> = new Set([1184]);

type TypeId = Parameters<typeof pgTypes.getTypeParser>[0];

const types = {
  getTypeParser: (id: TypeId, format?: 'text' | 'binary') => {
    if (format !== 'binary' && asText.has(id)) return (value: string) => value;
    if (format !== 'binary' && instants.has(id)) return (value: string) => new Date(value).toISOString();
    return pgTypes.getTypeParser(id, format);
  },
};

/** Hears of each query that is over: its verb and table, how long it took, whether it failed. */
export type QueryListener = (name: string, seconds: number, failed: boolean) => void;

/** A pool of connections to a server, asked as `askAs` says; `onError` hears of each connection that is lost, idle or at work. */
export function openDatabase(server: Server, onError: (error: Error) => void, onQuery?: QueryListener): Database {
  const pool = new Pool({ ...server, types, max: 10, application_name: 'openimr' });
  pool.on('connect', client => client.on('error', onError));
  pool.on('error', () => undefined); // of idle ones, told above already
  const named = remembering(verbAndTable);
  const heard: Parameters<typeof askingPool>[1] =
    onQuery === undefined
      ? undefined
      : (text, milliseconds, failed) => onQuery(named(text), milliseconds / 1000, failed);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: askingPool(pool, heard) }) });
}

/** `select case_events`: few names, and never a value. */
function verbAndTable(text: string): string {
  const [verb = ''] = /^\s*[a-z]+/i.exec(text) ?? [];
  const [, table] = /\b(?:from|into|update)\s+"?(?:[a-z_]+"?\."?)?([a-z_]+)/i.exec(text) ?? [];
  return [verb.trim().toLowerCase(), table].filter(word => word !== undefined).join(' ');
}

/** Most statements whose names are remembered. */
const MOST_NAMED = 1_000;

function remembering(name: (text: string) => string): (text: string) => string {
  const known = leastRecentlyUsed<string>(MOST_NAMED);
  return text => known.get(text) ?? known.keep(text, name(text));
}

/** Throws when the database does not answer. */
export async function ping(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
