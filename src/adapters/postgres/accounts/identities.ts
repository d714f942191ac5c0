import { sql } from 'kysely';
import type { IdentityStore, ProviderLogouts, ProviderSignIns } from '#commands/accounts/identity-providers/ports.ts';
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

/** Sign-outs that providers told of, in PostgreSQL: that one came is kept with what it ends, or neither. */
export function postgresProviderLogouts(db: Database): ProviderLogouts {
  return {
    end: ({ provider, account, session, issuer, token, until }, at) =>
      db.transaction().execute(async transaction => {
        await transaction.deleteFrom('provider_logouts').where('until', '<', at).execute();
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('provider_logouts')
          .values({ issuer, token, until })
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return null;
        // Of a person whatever is not known to be of another session.
        const isTheirs = sql<boolean>`provider = ${provider} and (${account}::text is null or account = ${account})
          and (${session}::text is null or provider_session = ${session}
            or (${account}::text is not null and provider_session is null))`;
        const ended = await transaction.deleteFrom('sessions').where(isTheirs).returning('account').execute();
        await transaction.deleteFrom('account_links').where('purpose', '=', 'second-step').where(isTheirs).execute();
        return [...new Set(ended.map(each => each.account))];
      }),
  };
}
