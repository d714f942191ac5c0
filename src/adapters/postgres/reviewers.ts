import type { ReviewerStore } from '#commands/ports.ts';
import { Reviewer } from '#domain/reviewers/reviewer.ts';
import type { Database } from './database.ts';

/** Reviewers' identities in PostgreSQL: the only place that holds a name or a passphrase hash. */
export function postgresReviewers(db: Database): ReviewerStore {
  return {
    read: async id => {
      const row = await db
        .selectFrom('reviewers')
        .select(['standing', 'name', 'passphrase_hash'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { reviewer: Reviewer.parse(row.standing), name: row.name, passphraseHash: row.passphrase_hash };
    },
    add: async ({ reviewer, name, passphraseHash }, at) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('reviewers')
        .values({
          id: reviewer.id,
          name,
          passphrase_hash: passphraseHash,
          standing: JSON.stringify(reviewer),
          registered_at: at,
        })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}
