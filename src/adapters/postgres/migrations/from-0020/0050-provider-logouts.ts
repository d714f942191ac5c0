import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Signing out by the identity provider of an organization: which of its sessions one was begun by, and that a token came. */
export const providerLogouts: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table sessions add column provider_session text`,
  `comment on column sessions.provider_session is 'the session at its identity provider, by which that ends it'`,
  `create index sessions_by_provider on sessions (provider, provider_session) where provider is not null`,
  `alter table account_links add column provider text`,
  `alter table account_links add column provider_session text`,
  `comment on column account_links.provider is 'of a second step: the identity provider that named the person'`,
  `create table provider_logouts (
     issuer text not null,
     token text not null,
     until timestamptz not null,
     primary key (issuer, token)
   )`,
  `comment on table provider_logouts is 'logout tokens of identity providers that came, so that none is taken twice; until they are too old anyway'`,
];
