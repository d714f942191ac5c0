import { sql } from 'kysely';
import type { OwnCaseQuestion, OwnCaseStore } from '#commands/claims/ports.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import type { Database } from '../database.ts';

type Of = Pick<OwnCaseQuestion, 'account' | 'caseNumber' | 'today'>;

/** Cases of a claims administrator, each with the first records or payment they owe. A day and an hour compare as text. */
const own = ({ account, caseNumber, today }: Of) => sql`
  select *, due is not null as owed, coalesce(due < ${today}, false) as overdue from (
    select c.case_number, c.state, (select min(k.due) from clocks k where k.case_number = c.case_number
        and k.deadline ->> 'owedBy' = 'claims-administrator' and k.deadline ->> 'enforced' = 'true'
        and (k.duty like 'R%' or k.duty like 'P%')) as due
    from cases c where starts_with(c.case_number, ${caseNumber}) ${
      account === null
        ? sql``
        : sql`and exists (select from case_parties p where p.case_number = c.case_number
            and p.account = ${account} and p.role = 'claims-administrator')`
    }) as cases`;

/** Implements `OwnCaseStore`. */
export function postgresOwnCases(db: Database): OwnCaseStore {
  return {
    page: async ({ show, from, limit, ...of }) => {
      const { rows } = await sql<{ case_number: string; state: string; due: string | null }>`
        select * from (${own(of)}) as own where ${
          show === 'all' ? sql`true` : show === 'owed' ? sql`owed` : sql`overdue`
        } order by due nulls last, case_number offset ${from} limit ${limit}`.execute(db);
      return rows.map(row => ({ caseNumber: row.case_number, state: CaseState.parse(row.state), due: row.due }));
    },
    counts: async of => {
      const { rows } = await sql<{ all: string; owed: string; overdue: string }>`
        select count(*) as all, count(*) filter (where owed) as owed, count(*) filter (where overdue) as overdue
        from (${own(of)}) as own`.execute(db);
      const [counted] = rows;
      return {
        all: Number(counted?.all ?? 0),
        owed: Number(counted?.owed ?? 0),
        overdue: Number(counted?.overdue ?? 0),
      };
    },
  };
}
