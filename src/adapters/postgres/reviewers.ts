import { type Selectable, sql } from 'kysely';
import type { Identity, ReviewerStore } from '#commands/ports.ts';
import { organizationOf, rowOfOrganization } from './accounts/organizations.ts';
import { Reviewer } from '#domain/reviewers/reviewer.ts';
import type { Database, Tables } from './database.ts';

/** Reviewers' identities and the review organization in PostgreSQL: the only place that holds a name of theirs or a passphrase hash. */
export function postgresReviewers(db: Database): ReviewerStore {
  const columns = ['standing', 'login', 'name', 'passphrase_hash', 'retired_at'] as const;
  return {
    read: async idOrLogin => {
      const row = await db
        .selectFrom('reviewers')
        .select(columns)
        .where(where => where.or([where('id', '=', idOrLogin), where('login', '=', idOrLogin)]))
        .executeTakeFirst();
      return row === undefined ? null : identityOf(row);
    },
    list: async () => {
      const rows = await db.selectFrom('reviewers').select(columns).orderBy(sql`id collate "C"`).execute();
      return rows.map(identityOf);
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
    organization: async () => {
      const row = await db
        .selectFrom('organizations')
        .select(['description', 'contact'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : organizationOf(row);
    },
    describeOrganization: async (organization, at) => {
      await db
        .insertInto('organizations')
        .values({ ...rowOfOrganization(organization), described_at: at })
        .execute();
    },
  };
}

type Row = Pick<Selectable<Tables['reviewers']>, 'standing' | 'login' | 'name' | 'passphrase_hash' | 'retired_at'>;

function identityOf({ standing, login, name, passphrase_hash: passphraseHash, retired_at: retiredAt }: Row): Identity {
  return { reviewer: Reviewer.parse(standing), login, name, passphraseHash, retiredAt };
}
