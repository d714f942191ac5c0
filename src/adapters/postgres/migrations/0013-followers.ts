import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who sent papers, and who has read which notice. */
export const followers: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table record_submissions add column account text`,
  `comment on column record_submissions.account is 'who was signed in; null where nobody was, and for what came before this was kept'`,
  `create index record_submissions_by_account on record_submissions (account, case_number) where account is not null`,
  // Behind the wall of 0011: besides whoever sees the record, who sent something sees that.
  `create policy sent on record_submissions for select using (account = (select public.asked_by() ->> 'account'))`,
  `create table notice_readings (
     notice text not null references outbox,
     account text not null,
     at timestamptz not null,
     primary key (notice, account)
   )`,
  `comment on table notice_readings is 'when somebody first read a notice; what is not here is unread'`,
];
