import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Cases with their append-only log, reviewers' identities apart from them, and letters. */
export const cases: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table cases (
     case_number text primary key,
     state text not null,
     sequence integer not null check (sequence > 0),
     decided integer not null check (decided >= 0),
     case_file json not null,
     opened_at timestamptz not null
   )`,
  `comment on table cases is 'one row per case, derived from its events and written with them'`,
  `create index cases_by_state on cases (state)`,
  `create table case_events (
     case_number text not null references cases,
     sequence integer not null check (sequence > 0),
     kind text not null,
     at timestamptz not null,
     by text not null,
     why text not null,
     data json not null,
     primary key (case_number, sequence)
   )`,
  `comment on table case_events is 'the log of each case: rows are added and never changed'`,
  `create function refuse_change() returns trigger language plpgsql as
   $$ begin raise exception '% is append-only: % refused', tg_table_name, lower(tg_op); end $$`,
  `create trigger case_events_append_only before update or delete on case_events
     for each row execute function refuse_change()`,
  `create trigger case_events_no_truncate before truncate on case_events
     for each statement execute function refuse_change()`,
  `create table reviewers (
     id text primary key,
     login text not null unique,
     name text not null,
     passphrase_hash text not null,
     standing json not null,
     registered_at timestamptz not null
   )`,
  `comment on table reviewers is 'who reviewers are; nothing outside this table holds a name'`,
  `create table letters (
     case_number text primary key references cases,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     bytes bytea not null,
     written_at timestamptz not null
   )`,
  `create trigger letters_unchanging before update or delete on letters
     for each row execute function refuse_change()`,
];
