import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Accounts as they are looked after: invited, disabled, recovered, kept by a second factor; and the log of all that. */
export const accountCare: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table accounts add column disabled_at timestamptz`,
  `alter table accounts add column language text not null default 'en'`,
  `alter table sessions add column way text not null default 'password'`,
  `alter table sessions add column device text not null default ''`,
  `alter table account_links add column purpose text not null default 'password'`,
  `alter table account_links add column case_number text references cases`,
  `alter table account_links add column role text`,
  `comment on column account_links.purpose is
     'password: to choose one; party: to be a party to the case in the role; second-step: between password and code'`,
  `create index account_links_by_account on account_links (account)`,
  `create table account_mails (
     id text primary key,
     account text not null references accounts,
     kind text not null,
     language text not null,
     sealed text not null,
     tries integer not null default 0 check (tries >= 0),
     next_try timestamptz not null,
     until timestamptz not null
   )`,
  `comment on table account_mails is 'e-mails with a link that are still to be sent; the secret of the link is encrypted'`,
  `create index account_mails_by_try on account_mails (next_try)`,
  `create table account_log (
     number bigint generated always as identity primary key,
     at timestamptz not null,
     account text,
     by_account text,
     what text not null,
     detail text
   )`,
  `comment on table account_log is 'what happened to accounts, without secrets: rows are added and never changed'`,
  `create trigger account_log_append_only before update or delete on account_log
     for each row execute function refuse_change()`,
  `create index account_log_by_account on account_log (account, number)`,
  `create table second_factors (
     account text primary key references accounts,
     sealed text not null,
     confirmed_at timestamptz,
     last_step bigint not null default 0
   )`,
  `comment on table second_factors is 'secrets of codes by time, encrypted; last_step is the last time a code was taken for, so that none is taken twice'`,
  `create table recovery_codes (
     hash text primary key,
     account text not null references accounts
   )`,
  `create index recovery_codes_by_account on recovery_codes (account)`,
  `create table passkeys (
     id text primary key,
     account text not null references accounts,
     public_key text not null,
     counter bigint not null,
     transports text[] not null,
     name text not null,
     added_at timestamptz not null,
     used_at timestamptz
   )`,
  `create index passkeys_by_account on passkeys (account)`,
  `create table passkey_challenges (
     hash text primary key,
     account text references accounts,
     until timestamptz not null
   )`,
];
