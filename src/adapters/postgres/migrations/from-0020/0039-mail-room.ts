import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The letters posted last are found without looking through all. */
export const mailRoomLetters: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [`create index outbox_posted on outbox (served_on desc, made_at desc, id) where state = 'posted'`];
