import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Public letters with their proofs; what an event does not name yet may be written again. */
export const publications: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table publications (
     case_number text not null references cases,
     round integer not null check (round > 0),
     letter text not null,
     pdf bytea not null,
     proof text not null,
     written_at timestamptz not null,
     primary key (case_number, round)
   )`,
  `comment on table publications is 'public letters and proofs, written again from the log at any time; the log holds their hashes'`,
];
