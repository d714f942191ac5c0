import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Sessions whose person proved anew who they are at their organization. */
export const signedInAnew: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table sessions add column anew boolean not null default false`,
  `comment on column sessions.anew is 'whether its identity provider was told to ask anew who it is, and said that it did'`,
];
