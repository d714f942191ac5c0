import { sql } from 'kysely';
import { z } from 'zod';
import type { Arrival, SessionStore } from '#commands/accounts/ports.ts';
import type { Database } from '../database.ts';
import { Roles } from './accounts.ts';

const Way = z.enum(['password', 'code', 'passkey', 'provider', 'link', 'demo', 'other'] satisfies Arrival['way'][]);

/** Sessions in PostgreSQL, by the hash of their token. */
export function postgresSessions(db: Database): SessionStore {
  return {
    begin: async (
      { tokenHash, begunAt, seenAt },
      account,
      { way, device, provider = null, twoFactors = false, anew = false },
    ) => {
      await db
        .insertInto('sessions')
        .values({
          token_hash: tokenHash,
          account,
          begun_at: begunAt,
          seen_at: seenAt,
          way,
          device,
          provider,
          two_factors: twoFactors,
          anew,
        })
        .execute();
    },
    read: async (tokenHash, caseNumber) => {
      const row = await db
        .selectFrom('sessions')
        .innerJoin('accounts', 'accounts.id', 'sessions.account')
        .select(['sessions.begun_at', 'sessions.seen_at', 'accounts.id', 'name', 'roles', 'reviewer'])
        .select([
          sql<boolean>`is_demo or two_factors or exists (select from passkeys where passkeys.account = accounts.id)
            or exists (select from second_factors f where f.account = accounts.id and confirmed_at is not null)`.as(
            'is_kept',
          ),
          sql<string[] | null>`(select array_agg(role) from case_parties p
            where p.account = accounts.id and p.case_number = ${caseNumber}::text)`.as('parties'),
          sql<number[] | null>`(select array_agg(seat) from case_reviewers r
            where r.reviewer = accounts.reviewer and r.case_number = ${caseNumber}::text)`.as('seats'),
        ])
        .where('token_hash', '=', tokenHash)
        .where('disabled_at', 'is', null)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { id, name, roles, reviewer, begun_at: begunAt, seen_at: seenAt } = row;
      return {
        session: { tokenHash, begunAt, seenAt },
        actor: { account: id, name, roles: Roles.parse(roles), reviewer },
        isKept: row.is_kept,
        relations: [
          ...Roles.parse(row.parties ?? []).map(role => ({ role, seat: null })),
          ...(row.seats ?? []).map(seat => ({ role: 'reviewer' as const, seat })),
        ],
      };
    },
    providerOf: async tokenHash => {
      const row = await db
        .selectFrom('sessions')
        .select('provider')
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row?.provider ?? null;
    },
    see: async (tokenHash, at) => {
      await db.updateTable('sessions').set({ seen_at: at }).where('token_hash', '=', tokenHash).execute();
    },
    end: async tokenHash => {
      await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
    },
    listOf: async account => {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('account', '=', account)
        .orderBy('seen_at', 'desc')
        .execute();
      return rows.map(row => ({
        tokenHash: row.token_hash,
        begunAt: row.begun_at,
        seenAt: row.seen_at,
        way: Way.parse(row.way),
        device: row.device,
        anew: row.anew,
      }));
    },
    endAll: async (account, but = '') => {
      await db.deleteFrom('sessions').where('account', '=', account).where('token_hash', '<>', but).execute();
    },
  };
}
