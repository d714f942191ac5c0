import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is found in drafts, kept so that the quality desk need not look at each of them anew. */
export const draftExaminations: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table case_reviewers add column desk text check (desk in ('returned', 'taken-up', 'released'))`,
  `comment on column case_reviewers.desk is 'what the quality desk said of the draft last; null while it has said nothing'`,
  `create table draft_examinations (
     case_number text not null references cases,
     seat integer not null check (seat > 0),
     sequence integer not null,
     record_version integer not null,
     rules text not null,
     on_day text not null,
     signed_on text,
     errors integer not null check (errors >= 0),
     warnings integer not null check (warnings >= 0),
     found text[] not null,
     result json,
     primary key (case_number, seat)
   )`,
  `comment on table draft_examinations is 'findings in each draft and signed analysis, with what they were made from; derived, and made anew when that changes'`,
  `create index draft_examinations_by_gravity on draft_examinations (errors desc, warnings desc, case_number)`,
  // Behind the wall of 0011: they show as much as the draft does.
  `create policy asked on draft_examinations using ((select public.asks_as_any('{medical-director,administrator}'))
     or case_number in (select each from public.cases_asked_of('{reviewer}') as each))`,
  `alter table draft_examinations enable row level security`,
  `alter table draft_examinations force row level security`,
];
