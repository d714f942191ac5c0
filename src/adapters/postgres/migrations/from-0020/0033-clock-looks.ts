import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Of each running clock the next day or minute at which there is something to do: empty, as whoever writes a clock leaves it, at once. */
export const clockLooks: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table clocks add column next_look text collate "C"`,
  `comment on column clocks.next_look is 'day or minute, Pacific, from which it is to be looked at; null: at once'`,
  `create index clocks_by_next_look on clocks ((coalesce(next_look, '')), (case_number collate "C"), number)`,
];
