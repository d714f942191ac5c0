import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who may sign in, their sessions, what they are to which case, and what they read. */
export const accounts: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table accounts (
     id text primary key,
     email text not null,
     name text not null,
     roles text[] not null check (cardinality(roles) > 0),
     reviewer text unique references reviewers,
     is_demo boolean not null,
     added_at timestamptz not null
   )`,
  `create unique index accounts_by_email on accounts (lower(email))`,
  `comment on table accounts is 'who may sign in; an account of the demo has no password'`,
  `create table passwords (
     account text primary key references accounts,
     hash text not null,
     chosen_at timestamptz not null
   )`,
  `create table account_links (
     token_hash text primary key,
     account text not null references accounts,
     until timestamptz not null
   )`,
  `comment on table account_links is 'links that work once, to choose a password'`,
  `create table sessions (
     token_hash text primary key,
     account text not null references accounts,
     begun_at timestamptz not null,
     seen_at timestamptz not null
   )`,
  `create index sessions_by_account on sessions (account)`,
  `create table sign_in_attempts (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
  `create table case_parties (
     case_number text not null references cases,
     account text not null references accounts,
     role text not null,
     since timestamptz not null,
     primary key (account, case_number, role)
   )`,
  `comment on table case_parties is 'accounts that are a party to a case; who reviews it stands in case_reviewers'`,
  `create table case_reviewers (
     case_number text not null references cases,
     seat integer not null,
     reviewer text not null,
     primary key (case_number, seat)
   )`,
  `comment on table case_reviewers is 'who reviews a case now, derived from the log and written with it'`,
  `create index case_reviewers_by_reviewer on case_reviewers (reviewer)`,
  // What the log says of cases given out before this table was there.
  `with seated as (
     select case_number, sequence, data ->> 'reviewer' as reviewer,
       coalesce((data ->> 'seat')::integer, 1) as seat, kind = 'reviewer-assigned' as anew
     from case_events where kind in ('reviewer-assigned', 'reviewer-replaced')
     union all
     select case_number, sequence, member.value ->> 'reviewer', member.ordinality::integer, true
     from case_events, json_array_elements(data -> 'members') with ordinality as member where kind = 'panel-assigned'
     union all
     select case_number, sequence, null, (data ->> 'seat')::integer, false from case_events where kind = 'reviewer-left'
   ), standing as (
     select *, max(sequence) filter (where anew) over (partition by case_number) as since from seated
   ), given as (
     select distinct on (case_number, seat) case_number, seat, reviewer
     from standing where sequence >= since order by case_number, seat, sequence desc
   )
   insert into case_reviewers select case_number, seat, reviewer from given where reviewer is not null`,
  `create table case_reads (
     number bigint generated always as identity primary key,
     at timestamptz not null,
     account text not null,
     case_number text not null,
     what text not null
   )`,
  `comment on table case_reads is 'who read what of which case, and when: rows are added and never changed'`,
  `create trigger case_reads_append_only before update or delete on case_reads
     for each row execute function refuse_change()`,
  `create index case_reads_by_case on case_reads (case_number, number)`,
];
