import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { Account, AccountStore } from '#commands/accounts/ports.ts';
import { roles } from '#commands/policies.ts';
import type { Database, Tables } from '../database.ts';

const columns = ['id', 'email', 'name', 'roles', 'reviewer', 'is_demo'] as const;

/** Accounts in PostgreSQL, with the hashes of their passwords and of the links that work once. */
export function postgresAccounts(db: Database): AccountStore {
  return {
    find: async email => {
      const row = await db
        .selectFrom('accounts')
        .leftJoin('passwords', 'passwords.account', 'accounts.id')
        .select([...columns, 'passwords.hash'])
        .where(sql`lower(email)`, '=', email.toLowerCase())
        .executeTakeFirst();
      return row === undefined ? null : { account: accountOf(row), passwordHash: row.hash };
    },
    add: async ({ id, email, name, roles: held, reviewer, isDemo }, at) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('accounts')
        .values({ id, email, name, roles: held, reviewer, is_demo: isDemo, added_at: at })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    setPassword: async (account, hash, at) => {
      await db
        .insertInto('passwords')
        .values({ account, hash, chosen_at: at })
        .onConflict(conflict => conflict.column('account').doUpdateSet({ hash, chosen_at: at }))
        .execute();
    },
    demo: async () => {
      const rows = await db
        .selectFrom('accounts')
        .select(columns)
        .where('is_demo', '=', true)
        .orderBy('added_at')
        .orderBy(sql`ctid`)
        .execute();
      return rows.map(accountOf);
    },
    isAnybody: async role => {
      const row = await db
        .selectFrom('accounts')
        .innerJoin('passwords', 'passwords.account', 'accounts.id')
        .select('id')
        .where(sql<boolean>`${role} = any(roles)`)
        .where('is_demo', '=', false)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    keepLink: link =>
      db.transaction().execute(async transaction => {
        await transaction.deleteFrom('account_links').where('account', '=', link.account).execute();
        const { tokenHash, account, until } = link;
        await transaction.insertInto('account_links').values({ token_hash: tokenHash, account, until }).execute();
      }),
    useLink: async (tokenHash, at) => {
      const used = await db
        .deleteFrom('account_links')
        .where('token_hash', '=', tokenHash)
        .where('until', '>', at)
        .returning('account')
        .executeTakeFirst();
      if (used === undefined) return null;
      const row = await db.selectFrom('accounts').select(columns).where('id', '=', used.account).executeTakeFirst();
      return row === undefined ? null : accountOf(row);
    },
  };
}

type Row = Pick<Selectable<Tables['accounts']>, (typeof columns)[number]>;

export const Roles = z.array(z.enum(roles));

function accountOf({ id, email, name, roles: held, reviewer, is_demo: isDemo }: Row): Account {
  return { id, email, name, roles: Roles.parse(held), reviewer, isDemo };
}
