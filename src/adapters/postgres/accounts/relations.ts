import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadStore, RelationStore } from '#commands/accounts/ports.ts';
import { type Actor, type Relation, roles } from '#commands/policies.ts';
import type { Database } from '../database.ts';
import { askAs } from '../row-security/asker.ts';
import { together } from './together.ts';

const Role = z.enum(roles);

/** What accounts are to cases, in PostgreSQL: parties as they were entered, reviewers as the log has it. */
export function postgresRelations(db: Database): RelationStore {
  return {
    relationsTo: async (actor, caseNumber) => (await found(db, actor, caseNumber)).map(({ relation }) => relation),
    casesOf: async actor => {
      const byCase = Map.groupBy(await found(db, actor, null), ({ caseNumber }) => caseNumber);
      return new Map([...byCase].map(([caseNumber, each]) => [caseNumber, each.map(({ relation }) => relation)]));
    },
    partiesOf: async caseNumber => {
      const rows = await db
        .selectFrom('case_parties')
        .select(['account', 'role', 'since'])
        .where('case_number', '=', caseNumber)
        .orderBy('since')
        .orderBy('account')
        .execute();
      return rows.map(({ account, role, since }) => ({ account, role: Role.parse(role), since }));
    },
    // Who is made a party sees the case only then.
    relate: (account, caseNumber, role, at) =>
      askAs('system', async () => {
        await db
          .insertInto('case_parties')
          .columns(['case_number', 'account', 'role', 'since'])
          .expression(
            db
              .selectFrom('cases')
              .select(['case_number', sql<string>`${account}`.as('account'), sql<string>`${role}`.as('role')])
              .select(sql<string>`${at}::timestamptz`.as('since'))
              .where('case_number', '=', caseNumber),
          )
          .onConflict(conflict => conflict.doNothing())
          .execute();
      }),
  };
}

async function found(
  db: Database,
  { account, reviewer }: Actor,
  caseNumber: string | null,
): Promise<{ readonly caseNumber: string; readonly relation: Relation }[]> {
  let parties = db.selectFrom('case_parties').select(['case_number', 'role']).where('account', '=', account);
  if (caseNumber !== null) parties = parties.where('case_number', '=', caseNumber);
  let seats = db
    .selectFrom('case_reviewers')
    .select(['case_number', 'seat'])
    .where('reviewer', '=', reviewer ?? '');
  if (caseNumber !== null) seats = seats.where('case_number', '=', caseNumber);
  const [party, seat] = await Promise.all([parties.execute(), reviewer === null ? [] : seats.execute()]);
  return [
    ...party.map(row => ({ caseNumber: row.case_number, relation: { role: Role.parse(row.role), seat: null } })),
    ...seat.map(row => ({ caseNumber: row.case_number, relation: { role: 'reviewer' as const, seat: row.seat } })),
  ];
}

/** Reads that come within so many milliseconds are kept in one statement, and made durable at once. */
const TOGETHER = 10;

/** Reads of cases, in PostgreSQL: rows are added and never changed. */
export function postgresReads(db: Database): ReadStore {
  return {
    keep: together(TOGETHER, async reads => {
      await askAs('system', () =>
        sql`insert into case_reads (at, account, case_number, what)
          select r.at, r.account, r.case_number, r.what from unnest(${reads.map(({ at }) => at)}::timestamptz[],
            ${reads.map(({ account }) => account)}::text[], ${reads.map(({ caseNumber }) => caseNumber)}::text[],
            ${reads.map(({ what }) => what)}::text[]) as r(at, account, case_number, what)`.execute(db),
      );
    }),
    list: async (caseNumber, { most, before }) => {
      const rows = await db
        .selectFrom('case_reads as read')
        .leftJoin('accounts', 'accounts.id', 'read.account')
        .select(['read.number', 'read.at', 'read.account', 'read.what', 'accounts.name'])
        .where('read.case_number', '=', caseNumber)
        .$if(before !== undefined, query => query.where('read.number', '<', String(before)))
        .orderBy('read.number', 'desc')
        .limit(most)
        .execute();
      return rows.map(({ number, name, ...read }) => ({ ...read, number: Number(number), name: name ?? read.account }));
    },
  };
}
