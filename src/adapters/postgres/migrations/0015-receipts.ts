import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a sender was given for a delivery to several cases. */
export const receipts: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table receipts (
     id text primary key,
     account text not null,
     at timestamptz not null,
     sender text not null,
     lines json not null
   )`,
  `comment on table receipts is 'what became of each line of a delivery to several cases, for the account that sent it'`,
  `create index receipts_by_account on receipts (account, at)`,
];
