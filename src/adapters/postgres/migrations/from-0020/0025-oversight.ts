import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Of each case the duties that are overseen, counted from its log up to an event: derived, and made anew when another comes. */
export const oversight: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table overseen_cases (
     case_number text primary key references cases,
     sequence integer not null check (sequence > 0),
     counting integer not null,
     duties json not null,
     ended json not null
   )`,
  `create policy asked on overseen_cases using (
     (select public.asks_as_any('{medical-director,regulator,administrator}')))`,
  `alter table overseen_cases enable row level security`,
  `alter table overseen_cases force row level security`,
];
