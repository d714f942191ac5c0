import { z } from 'zod';
import type { ReviewerRegister } from '#commands/reviewers/register/ports.ts';
import { Reviewer } from '#domain/reviewers/reviewer.ts';
import type { Database } from '../database.ts';

const What = z.enum(['registered', 'changed', 'retired', 'taken-back']);

/** The register of reviewers and its changes, in PostgreSQL, which refuses to change a row of those. */
export function postgresReviewerRegister(db: Database): ReviewerRegister {
  const registered = async (id: string | null) => {
    const rows = await db
      .selectFrom('reviewers')
      .leftJoin('accounts', 'accounts.reviewer', 'reviewers.id')
      .select(['standing', 'reviewers.name', 'registered_at', 'retired_at', 'accounts.name as account'])
      .$if(id !== null, query => query.where('reviewers.id', '=', id))
      .orderBy('reviewers.id')
      .execute();
    return rows.map(row => ({
      reviewer: Reviewer.parse(row.standing),
      name: row.name,
      registeredAt: row.registered_at,
      retiredAt: row.retired_at,
      account: row.account,
    }));
  };
  return {
    list: () => registered(null),
    read: async id => (await registered(id))[0] ?? null,
    change: async (reviewer, name) => {
      await db
        .updateTable('reviewers')
        .set({ standing: JSON.stringify(reviewer), name })
        .where('id', '=', reviewer.id)
        .execute();
    },
    retire: async (id, at) => {
      await db.updateTable('reviewers').set({ retired_at: at }).where('id', '=', id).execute();
    },
    setPassphrase: async (id, hash) => {
      await db.updateTable('reviewers').set({ passphrase_hash: hash }).where('id', '=', id).execute();
    },
    keepChange: async ({ at, by, reviewer, what, standing }) => {
      await db
        .insertInto('reviewer_changes')
        .values({ at, by_account: by, reviewer, what, standing: standing === null ? null : JSON.stringify(standing) })
        .execute();
    },
    changesOf: async id => {
      const rows = await db
        .selectFrom('reviewer_changes as change')
        .leftJoin('accounts', 'accounts.id', 'change.by_account')
        .select(['change.at', 'by_account', 'change.reviewer', 'what', 'standing', 'accounts.name'])
        .where('change.reviewer', '=', id)
        .orderBy('change.number', 'desc')
        .execute();
      return rows.map(({ at, by_account: by, reviewer, what, standing, name }) => ({
        at,
        by: name ?? by,
        reviewer,
        what: What.parse(what),
        standing: standing === null ? null : Reviewer.parse(standing),
      }));
    },
  };
}
