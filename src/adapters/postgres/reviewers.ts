import type { ReviewerStore } from '#commands/ports.ts';
import { Reviewer } from '#domain/reviewers/reviewer.ts';
import type { Database } from './database.ts';

/** Reviewers' identities in PostgreSQL: the only place that holds a name or a passphrase hash. */
export function postgresReviewers(db: Database): ReviewerStore {
  return {
    read: async idOrLogin => {
      const row = await db
        .selectFrom('reviewers')
        .select(['standing', 'login', 'name', 'passphrase_hash'])
        .where(where => where.or([where('id', '=', idOrLogin), where('login', '=', idOrLogin)]))
        .executeTakeFirst();
      if (row === undefined) return null;
      const { standing, login, name, passphrase_hash: passphraseHash } = row;
      return { reviewer: Reviewer.parse(standing), login, name, passphraseHash };
    },
    add: async ({ reviewer, login, name, passphraseHash }, at) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('reviewers')
        .values({
          id: reviewer.id,
          login,
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
