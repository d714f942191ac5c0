import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Accounts with another address, and reviewers as they are registered, changed and retired. */
export const changedAccounts: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table account_links add column email text`,
  `comment on column account_links.email is 'of a link with the purpose address: the address to sign in with from when it is confirmed'`,
  `alter table account_mails add column address text`,
  `comment on column account_mails.address is 'where it goes when that is not the address of the account'`,
  `alter table reviewers add column retired_at timestamptz`,
  `comment on column reviewers.retired_at is 'from when no case is given to the reviewer; null while cases are'`,
  `create table reviewer_changes (
     number bigint generated always as identity primary key,
     at timestamptz not null,
     by_account text not null,
     reviewer text not null,
     what text not null,
     standing json
   )`,
  `comment on table reviewer_changes is 'what was changed in the register of reviewers, without names: rows are added and never changed'`,
  `create trigger reviewer_changes_append_only before update or delete on reviewer_changes
     for each row execute function refuse_change()`,
  `create index reviewer_changes_by_reviewer on reviewer_changes (reviewer, number)`,
  `create policy asked on reviewer_changes using ((select public.asks_as_any('{administrator}')))`,
  `alter table reviewer_changes enable row level security`,
  `alter table reviewer_changes force row level security`,
];
