import { type RawBuilder, sql } from 'kysely';
import type { OwnCaseQuestion, OwnCaseStore } from '#commands/claims/ports.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import type { Database } from '../database.ts';

type Of = Pick<OwnCaseQuestion, 'account' | 'caseNumber' | 'today'>;

/** Of each case the first records or payment that its claims administrator owes; an index holds these clocks alone. */
const owed = sql`select k.case_number, min(k.due) as due from clocks k
  where k.owed_by = 'claims-administrator' and k.enforced and (k.duty like 'R%' or k.duty like 'P%')
  group by k.case_number`;

/** Whether a case is asked for: by the beginning of its number, and as one of an account. */
const asked = (caseNumber: RawBuilder<unknown>, of: Of) =>
  sql`starts_with(${caseNumber}, ${of.caseNumber}) ${
    of.account === null
      ? sql``
      : sql`and ${caseNumber} in (select p.case_number from case_parties p
        where p.account = ${of.account} and p.role = 'claims-administrator')`
  }`;

const dueOnly = (show: OwnCaseQuestion['show'], today: string) =>
  show === 'all' ? sql`true` : show === 'owed' ? sql`o.due is not null` : sql`o.due < ${today}`;

/** Implements `OwnCaseStore`. A day and an hour compare as text. */
export function postgresOwnCases(db: Database): OwnCaseStore {
  return {
    page: async ({ show, from, limit, ...of }) => {
      const { rows } = await sql<{ case_number: string; state: string; due: string | null }>`
        select c.case_number, c.state, o.due from cases c left join (${owed}) as o on o.case_number = c.case_number
        where ${asked(sql`c.case_number`, of)} and ${dueOnly(show, of.today)}
        order by o.due nulls last, c.case_number offset ${from} limit ${limit}`.execute(db);
      return rows.map(row => ({ caseNumber: row.case_number, state: CaseState.parse(row.state), due: row.due }));
    },
    counts: async of => {
      const { rows } = await sql<{ all: number; owed: number; overdue: number }>`
        select (select count(*)::int from cases c where ${asked(sql`c.case_number`, of)}) as all,
          count(*)::int as owed, (count(*) filter (where o.due < ${of.today}))::int as overdue
        from (${owed}) as o where ${asked(sql`o.case_number`, of)}`.execute(db);
      return rows[0] ?? { all: 0, owed: 0, overdue: 0 };
    },
  };
}
