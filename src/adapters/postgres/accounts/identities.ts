import type { IdentityStore, ProviderSignIns } from '#commands/accounts/identity-providers/ports.ts';
import type { Database } from '../database.ts';

/** Which person of which issuer an account is of, in PostgreSQL. */
export function postgresIdentities(db: Database): IdentityStore {
  return {
    accountOf: async (issuer, subject) => {
      const row = await db
        .selectFrom('account_identities')
        .select('account')
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .executeTakeFirst();
      return row?.account ?? null;
    },
    bind: async (account, issuer, subject, at) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('account_identities')
        .values({ account, issuer, subject, bound_at: at })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    part: async account => {
      const { numDeletedRows } = await db
        .deleteFrom('account_identities')
        .where('account', '=', account)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

/** Sign-ins begun at an identity provider, in PostgreSQL. */
export function postgresProviderSignIns(db: Database): ProviderSignIns {
  return {
    keep: async (stateHash, { provider, browser, sealed, until }, at) => {
      // Those nobody came back from go when somebody comes: no timer of our own.
      await db.deleteFrom('provider_sign_ins').where('until', '<', at).execute();
      await db
        .insertInto('provider_sign_ins')
        .values({ state_hash: stateHash, provider, browser_hash: browser, sealed, until })
        .execute();
    },
    use: async (stateHash, browser, at) => {
      const row = await db
        .deleteFrom('provider_sign_ins')
        .where('state_hash', '=', stateHash)
        .where('browser_hash', '=', browser)
        .where('until', '>', at)
        .returning(['provider', 'sealed'])
        .executeTakeFirst();
      return row ?? null;
    },
  };
}
