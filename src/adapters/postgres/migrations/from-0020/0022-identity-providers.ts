import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Accounts that are signed in to by the identity provider of an organization, and sign-ins begun there. */
export const identityProviders: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table account_identities (
     issuer text not null,
     subject text not null,
     account text not null references accounts,
     bound_at timestamptz not null,
     primary key (issuer, subject),
     unique (account, issuer)
   )`,
  `comment on table account_identities is 'which person of which identity provider an account is of: the subject counts, not the address'`,
  `create table provider_sign_ins (
     state_hash text primary key,
     provider text not null,
     browser_hash text not null,
     sealed text not null,
     until timestamptz not null
   )`,
  `comment on table provider_sign_ins is 'sign-ins begun at an identity provider; nonce and PKCE secret are encrypted'`,
  `alter table sessions add column provider text`,
  `comment on column sessions.provider is 'the identity provider it was begun by'`,
  `alter table sessions add column two_factors boolean not null default false`,
  `comment on column sessions.two_factors is 'whether that provider said that it asked two different proofs'`,
];
