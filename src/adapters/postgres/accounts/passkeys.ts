import type { Selectable } from 'kysely';
import type { KeptPasskey, PasskeyStore } from '#commands/accounts/passkeys/ports.ts';
import type { Database, Tables } from '../database.ts';

/** Passkeys and what is asked of them, in PostgreSQL. */
export function postgresPasskeys(db: Database): PasskeyStore {
  return {
    listOf: async account => {
      const rows = await db
        .selectFrom('passkeys')
        .selectAll()
        .where('account', '=', account)
        .orderBy('added_at')
        .execute();
      return rows.map(passkeyOf);
    },
    read: async id => {
      const row = await db
        .selectFrom('passkeys')
        .innerJoin('accounts', 'accounts.id', 'passkeys.account')
        .selectAll('passkeys')
        .where('passkeys.id', '=', id)
        .where('disabled_at', 'is', null)
        .executeTakeFirst();
      return row === undefined ? null : passkeyOf(row);
    },
    add: async ({ id, account, publicKey, counter, transports, name, addedAt }) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('passkeys')
        .values({
          id,
          account,
          public_key: publicKey,
          counter: String(counter),
          transports,
          name,
          added_at: addedAt,
        })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    used: async (id, counter, at) => {
      await db
        .updateTable('passkeys')
        .set({ counter: String(counter), used_at: at })
        .where('id', '=', id)
        .execute();
    },
    remove: async (account, id) => {
      const { numDeletedRows } = await db
        .deleteFrom('passkeys')
        .where('account', '=', account)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
    keepChallenge: async (hash, account, until, at) => {
      // Those nobody answered go when somebody comes: no timer of our own.
      await db.deleteFrom('passkey_challenges').where('until', '<', at).execute();
      await db.insertInto('passkey_challenges').values({ hash, account, until }).execute();
    },
    useChallenge: async (hash, account, at) => {
      const { numDeletedRows } = await db
        .deleteFrom('passkey_challenges')
        .where('hash', '=', hash)
        .where('account', 'is not distinct from', account)
        .where('until', '>', at)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}

function passkeyOf(row: Selectable<Tables['passkeys']>): KeptPasskey {
  const { id, account, public_key: publicKey, counter, transports, name, added_at: addedAt, used_at: usedAt } = row;
  return { id, account, publicKey, counter: Number(counter), transports, name, addedAt, usedAt };
}
