import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { Account, AccountStore, KeptAccount } from '#commands/accounts/ports.ts';
import { roles } from '#commands/policies.ts';
import { Language } from '#domain/letters/final-determination/front/language.ts';
import type { Database, Tables } from '../database.ts';

const columns = ['id', 'email', 'name', 'roles', 'reviewer', 'is_demo'] as const;

/** Accounts in PostgreSQL, with the hashes of their passwords and of the links that work once. */
export function postgresAccounts(db: Database): AccountStore {
  return {
    find: async email => {
      const row = await db
        .selectFrom('accounts')
        .leftJoin('passwords', 'passwords.account', 'accounts.id')
        .select([...columns, 'disabled_at', 'passwords.hash'])
        .where(sql`lower(email)`, '=', email.toLowerCase())
        .executeTakeFirst();
      return row === undefined
        ? null
        : { account: accountOf(row), passwordHash: row.disabled_at === null ? row.hash : null };
    },
    add: async ({ id, email, name, roles: held, reviewer, isDemo }, at) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('accounts')
        .values({ id, email, name, roles: held, reviewer, is_demo: isDemo, added_at: at })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    read: async id => (await kept(db, id))[0] ?? null,
    list: () => kept(db, null),
    setDisabled: async (account, at) => {
      await db.updateTable('accounts').set({ disabled_at: at }).where('id', '=', account).execute();
    },
    describe: async (account, { name, language }) => {
      await db.updateTable('accounts').set({ name, language }).where('id', '=', account).execute();
    },
    setEmail: async (account, email) => {
      const taken = db
        .selectFrom('accounts as other')
        .select('id')
        .where(sql`lower(other.email)`, '=', email.toLowerCase())
        .where('other.id', '<>', account);
      const { numUpdatedRows } = await db
        .updateTable('accounts')
        .set({ email })
        .where('id', '=', account)
        .where(where => where.not(where.exists(taken)))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    setRoles: async (account, held, reviewer) => {
      const taken = db
        .selectFrom('accounts as other')
        .select('id')
        .where('other.reviewer', '=', reviewer)
        .where('other.id', '<>', account);
      const { numUpdatedRows } = await db
        .updateTable('accounts')
        .set({ roles: held, reviewer })
        .where('id', '=', account)
        .where(where => where.not(where.exists(taken)))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    addRole: async (account, role) => {
      await db
        .updateTable('accounts')
        .set({ roles: sql<readonly string[]>`roles || ${role}::text` })
        .where('id', '=', account)
        .where(sql<boolean>`not (${role} = any(roles))`)
        .execute();
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
        .select('id')
        .where(
          sql<boolean>`(exists (select from passwords where passwords.account = accounts.id)
            or exists (select from account_identities held where held.account = accounts.id))`,
        )
        .where(sql<boolean>`${role} = any(roles)`)
        .where('is_demo', '=', false)
        .where('disabled_at', 'is', null)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

type Row = Pick<Selectable<Tables['accounts']>, (typeof columns)[number]>;

export const Roles = z.array(z.enum(roles));

function accountOf({ id, email, name, roles: held, reviewer, is_demo: isDemo }: Row): Account {
  return { id, email, name, roles: Roles.parse(held), reviewer, isDemo };
}

/** Accounts as they are kept, by name; one where it is named. */
async function kept(db: Database, id: string | null): Promise<KeptAccount[]> {
  let query = db
    .selectFrom('accounts')
    .leftJoin('passwords', 'passwords.account', 'accounts.id')
    .select([...columns, 'language', 'added_at', 'disabled_at', 'passwords.chosen_at'])
    .select(inner => [
      inner
        .selectFrom('sessions')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('sessions.account', '=', 'accounts.id')
        .as('sessions'),
      inner
        .selectFrom('sessions')
        .select(({ fn }) => fn.max('seen_at').as('seen'))
        .whereRef('sessions.account', '=', 'accounts.id')
        .as('last_seen'),
      sql<
        readonly string[]
      >`array(select issuer from account_identities where account = accounts.id order by issuer)`.as('issuers'),
    ])
    .orderBy(sql`lower(name)`)
    .orderBy('id');
  if (id !== null) query = query.where('id', '=', id);
  return (await query.execute()).map(row => ({
    ...accountOf(row),
    language: Language.parse(row.language),
    addedAt: row.added_at,
    disabledAt: row.disabled_at,
    hasPassword: row.chosen_at !== null,
    issuers: row.issuers,
    sessions: Number(row.sessions ?? 0),
    lastSeen: row.last_seen,
  }));
}
