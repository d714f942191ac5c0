import type { SessionStore } from '#commands/accounts/ports.ts';
import type { Database } from '../database.ts';
import { Roles } from './accounts.ts';

/** Sessions in PostgreSQL, by the hash of their token. */
export function postgresSessions(db: Database): SessionStore {
  return {
    begin: async ({ tokenHash, begunAt, seenAt }, account) => {
      await db
        .insertInto('sessions')
        .values({ token_hash: tokenHash, account, begun_at: begunAt, seen_at: seenAt })
        .execute();
    },
    read: async tokenHash => {
      const row = await db
        .selectFrom('sessions')
        .innerJoin('accounts', 'accounts.id', 'sessions.account')
        .select(['sessions.begun_at', 'sessions.seen_at', 'accounts.id', 'name', 'roles', 'reviewer'])
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { id, name, roles, reviewer, begun_at: begunAt, seen_at: seenAt } = row;
      return {
        session: { tokenHash, begunAt, seenAt },
        actor: { account: id, name, roles: Roles.parse(roles), reviewer },
      };
    },
    see: async (tokenHash, at) => {
      await db.updateTable('sessions').set({ seen_at: at }).where('token_hash', '=', tokenHash).execute();
    },
    end: async tokenHash => {
      await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
    },
    endAll: async account => {
      await db.deleteFrom('sessions').where('account', '=', account).execute();
    },
  };
}
