import type { SecondFactorStore } from '#commands/accounts/second-factor/ports.ts';
import type { Database } from '../database.ts';

/** Secrets of authenticator apps, sealed, and hashes of recovery codes, in PostgreSQL. */
export function postgresSecondFactors(db: Database): SecondFactorStore {
  return {
    read: async account => {
      const row = await db
        .selectFrom('second_factors')
        .select(['sealed', 'confirmed_at'])
        .where('account', '=', account)
        .executeTakeFirst();
      return row === undefined ? null : { sealed: row.sealed, confirmedAt: row.confirmed_at };
    },
    begin: async (account, sealed) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('second_factors')
        .values({ account, sealed, last_step: '0' })
        .onConflict(conflict =>
          conflict
            .column('account')
            .doUpdateSet({ sealed, last_step: '0' })
            .where('second_factors.confirmed_at', 'is', null),
        )
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    take: async (account, step) => {
      const { numUpdatedRows } = await db
        .updateTable('second_factors')
        .set({ last_step: String(step) })
        .where('account', '=', account)
        .where('last_step', '<', String(step))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    confirm: async (account, at) => {
      await db.updateTable('second_factors').set({ confirmed_at: at }).where('account', '=', account).execute();
    },
    remove: account =>
      db.transaction().execute(async transaction => {
        await transaction.deleteFrom('recovery_codes').where('account', '=', account).execute();
        await transaction.deleteFrom('second_factors').where('account', '=', account).execute();
      }),
    keepRecoveryCodes: (account, hashes) =>
      db.transaction().execute(async transaction => {
        await transaction.deleteFrom('recovery_codes').where('account', '=', account).execute();
        await transaction
          .insertInto('recovery_codes')
          .values(hashes.map(hash => ({ hash, account })))
          .execute();
      }),
    useRecoveryCode: async (account, hash) => {
      const { numDeletedRows } = await db
        .deleteFrom('recovery_codes')
        .where('account', '=', account)
        .where('hash', '=', hash)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
    recoveryCodesLeft: async account => {
      const { count } = await db
        .selectFrom('recovery_codes')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('account', '=', account)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
