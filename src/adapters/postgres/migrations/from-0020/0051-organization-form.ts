import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How the review organization is reached, and who described it. */
export const organizationForm: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table organizations add column contact json`,
  `comment on column organizations.contact is 'address, telephone, fax, hours and medical director, as letters say them; beside the description, which processes of the version before read'`,
  `alter table organizations add column by_account text references accounts`,
  `comment on column organizations.by_account is 'who described it; null where it came from a file at the first start'`,
];
