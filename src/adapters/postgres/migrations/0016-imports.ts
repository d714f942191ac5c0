import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Files uploaded to be taken into the corpus, how far that is, and what of them could not be taken. */
export const imports: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table imports (
     id text primary key,
     begun_by text not null,
     begun_at timestamptz not null,
     state text not null check (state in ('receiving', 'waiting', 'running', 'stopped', 'done')),
     stop_asked boolean not null default false,
     earlier json,
     progress json,
     says text
   )`,
  `comment on table imports is 'uploads of published decisions; earlier is what runs before the last took in, progress all of them'`,
  `create table import_uploads (
     id text primary key,
     import text not null references imports on delete cascade,
     name text not null,
     bytes bigint not null check (bytes >= 0),
     received bigint not null default 0 check (received between 0 and bytes),
     begun_at timestamptz not null,
     touched_at timestamptz not null
   )`,
  `comment on table import_uploads is 'files on their way into the corpus; gone once they are in it'`,
  `create index import_uploads_by_import on import_uploads (import)`,
  `create table import_upload_parts (
     upload text not null references import_uploads on delete cascade,
     starts bigint not null,
     bytes bytea not null,
     primary key (upload, starts)
   )`,
  `alter table import_upload_parts alter column bytes set storage external`,
  `create table import_troubles (
     import text not null references imports on delete cascade,
     number bigint generated always as identity,
     file text not null,
     code text not null,
     message text not null,
     at text,
     primary key (import, file)
   )`,
  `comment on table import_troubles is 'what of an import could not be taken in, or is there under another number too'`,
  `create index import_troubles_in_order on import_troubles (import, number)`,
];
