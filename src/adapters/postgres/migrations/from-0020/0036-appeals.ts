import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What became of determinations before the Appeals Board is counted without reading the whole log. */
export const appeals: Migration = {
  up: async (db: Kysely<never>) => {
    await sql`create index case_events_of_appeals on case_events (kind)
      where kind in ('appealed', 'appeal-denied', 'remanded', 'ineligibility-reversed')`.execute(db);
  },
};
