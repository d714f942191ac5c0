import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What somebody has read is shown to them and to the desks: a notice is named by its case. */
export const readingsSeen: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create policy asked on notice_readings using (
     (select public.asks_as_any('{intake,records,medical-director,administrator}'))
     or account = (select public.asked_by() ->> 'account'))`,
  `alter table notice_readings enable row level security`,
  `alter table notice_readings force row level security`,
];
