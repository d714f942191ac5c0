import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What programs need that use the API: keys, answers to requests that may be repeated, and addresses that are told of events. */
export const programs: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table api_keys (
     id text primary key,
     account text not null references accounts,
     name text not null,
     prefix text not null,
     token_hash text not null unique,
     scopes text[] not null check (cardinality(scopes) > 0),
     made_at timestamptz not null,
     expires_at timestamptz not null,
     last_used_at timestamptz,
     revoked_at timestamptz
   )`,
  `create index api_keys_by_account on api_keys (account, made_at)`,
  `comment on table api_keys is 'keys of programs, by the hash of their secret; each does a part of what its account may do'`,
  `create table repeatable_requests (
     caller text not null,
     key_hash text not null,
     request text not null,
     body_hash text,
     begun_at timestamptz not null,
     status integer,
     headers json,
     body bytea,
     primary key (caller, key_hash),
     check ((status is null) = (body is null))
   )`,
  `create index repeatable_requests_by_age on repeatable_requests (begun_at)`,
  `comment on table repeatable_requests is 'first answers to requests with an Idempotency-Key, kept for a day; without a status while it is worked on'`,
  `create table webhooks (
     id text primary key,
     account text not null references accounts,
     url text not null,
     kinds text[] not null check (cardinality(kinds) > 0),
     secret text not null,
     secret_before text,
     secret_before_until timestamptz,
     state text not null check (state in ('active', 'disabled', 'removed')),
     failures integer not null default 0 check (failures >= 0),
     made_at timestamptz not null,
     changed_at timestamptz not null,
     check ((secret_before is null) = (secret_before_until is null))
   )`,
  `create index webhooks_by_account on webhooks (account, made_at)`,
  `create index webhooks_active on webhooks using gin (kinds) where state = 'active'`,
  `comment on table webhooks is 'addresses that are told of events of the cases of an account'`,
  `create table webhook_deliveries (
     id text primary key,
     webhook text not null references webhooks,
     kind text not null,
     case_number text references cases,
     sequence integer check (sequence > 0),
     happened_at timestamptz not null,
     state text not null check (state in ('to-send', 'delivered', 'given-up')),
     tries integer not null default 0 check (tries >= 0),
     next_try timestamptz not null,
     tried_at timestamptz,
     status integer,
     trouble text,
     unique (webhook, case_number, sequence)
   )`,
  `create index webhook_deliveries_to_send on webhook_deliveries (next_try) where state = 'to-send'`,
  `create index webhook_deliveries_by_webhook on webhook_deliveries (webhook, happened_at)`,
  `comment on table webhook_deliveries is 'what is told to which address, each event once; kept with the event, sent later'`,
];
