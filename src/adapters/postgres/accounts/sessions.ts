import { sql } from 'kysely';
import { z } from 'zod';
import type { Arrival, SessionStore } from '#commands/accounts/ports.ts';
import type { Database } from '../database.ts';
import { Roles } from './accounts.ts';

const Way = z.enum(['password', 'code', 'passkey', 'provider', 'link', 'demo', 'other'] satisfies Arrival['way'][]);

type SessionRow = {
  readonly begun_at: string;
  readonly seen_at: string;
  readonly id: string;
  readonly name: string;
  readonly roles: string[];
  readonly reviewer: string | null;
  readonly is_kept: boolean;
  readonly parties: string[] | null;
  readonly seats: number[] | null;
};

/** Sessions in PostgreSQL, by the hash of their token. */
export function postgresSessions(db: Database): SessionStore {
  return {
    begin: async (
      { tokenHash, begunAt, seenAt },
      account,
      { way, device, provider = null, providerSession = null, twoFactors = false, anew = false },
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
          provider_session: providerSession,
          two_factors: twoFactors,
          anew,
        })
        .execute();
    },
    read: async (tokenHash, caseNumber) => {
      // As text: asked with every request, it need not be put together each time.
      const { rows } = await sql<SessionRow>`
        select s.begun_at, s.seen_at, a.id, a.name, a.roles, a.reviewer,
          a.is_demo or s.two_factors or exists (select from passkeys k where k.account = a.id)
            or exists (select from second_factors f where f.account = a.id and f.confirmed_at is not null) as is_kept,
          (select array_agg(p.role) from case_parties p where p.account = a.id and p.case_number = ${caseNumber}::text) as parties,
          (select array_agg(r.seat) from case_reviewers r
            where r.reviewer = a.reviewer and r.case_number = ${caseNumber}::text) as seats
        from sessions s join accounts a on a.id = s.account
        where s.token_hash = ${tokenHash} and a.disabled_at is null`.execute(db);
      const [row] = rows;
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
