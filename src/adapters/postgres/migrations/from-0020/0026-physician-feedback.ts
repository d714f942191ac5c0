import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What physicians say of determinations: to the quality desk, and to themselves. */
export const physicianFeedback: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table physician_feedback (
     case_number text not null references cases,
     account text not null,
     round integer not null check (round > 0),
     at timestamptz not null,
     helped text not null check (helped in ('yes', 'in-part', 'no')),
     missing text not null,
     primary key (case_number, account)
   )`,
  `comment on table physician_feedback is 'whether the criteria helped whoever asked for the treatment, and what was missing; the last word of each'`,
  `create index physician_feedback_by_day on physician_feedback (at desc)`,
  `create policy asked on physician_feedback using ((select public.asks_as_any('{medical-director,administrator}'))
     or (account = (select public.asked_by() ->> 'account')
       and case_number in (select each from public.cases_asked_of('{physician}') as each)))`,
  `alter table physician_feedback enable row level security`,
  `alter table physician_feedback force row level security`,
];
