import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The review organization, its people and its ties, beside the reviewers. */
export const organizations: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table organizations (
     number bigint generated always as identity primary key,
     description json not null,
     described_at timestamptz not null
   )`,
  `comment on table organizations is 'the review organization as it was described: the last row counts, those before stay'`,
  `create trigger organizations_append_only before update or delete on organizations
     for each row execute function refuse_change()`,
  `comment on table reviewers is 'who reviewers are; outside this table and organizations nothing holds a name of theirs'`,
];
