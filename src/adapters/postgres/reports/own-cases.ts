import { type RawBuilder, sql } from 'kysely';
import type { OwnCaseQuestion, OwnCaseStore } from '#commands/claims/ports.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import type { Database } from '../database.ts';
import { inCase, wordsOf } from '../lists/words.ts';

type Of = Pick<OwnCaseQuestion, 'account' | 'caseNumber' | 'q' | 'seesNames' | 'today'>;

/** Clocks of records and payment that the claims administrator owes; indexes hold these alone. */
const isOwed = (clock: RawBuilder<unknown>) =>
  sql`${clock}.owed_by = 'claims-administrator' and ${clock}.enforced and (${clock}.duty like 'R%' or ${clock}.duty like 'P%')`;
const [k, sooner] = [sql.raw('k'), sql.raw('sooner')];

/** The first of them in each case. */
const first = sql`clocks k where ${isOwed(k)} and not exists (select from clocks sooner where sooner.case_number = k.case_number
  and ${isOwed(sooner)} and (sooner.due, sooner.number) < (k.due, k.number))`;

/** Whether a case is asked for: by the beginning of its number, as one of an account, and by words; not where all are. */
function asked(caseNumber: RawBuilder<unknown>, of: Of): RawBuilder<unknown> {
  const words = wordsOf(of.q).map(word => inCase(word, of.seesNames));
  return sql.join(
    [
      sql`true`,
      ...(of.caseNumber === '' ? [] : [sql`starts_with(${caseNumber}, ${of.caseNumber})`]),
      ...(of.account === null
        ? []
        : [
            sql`${caseNumber} in (select p.case_number from case_parties p
              where p.account = ${of.account} and p.role = 'claims-administrator')`,
          ]),
      ...(words.length === 0
        ? []
        : [sql`${caseNumber} in (select c.case_number from cases c where ${sql.join(words, sql` and `)})`]),
    ],
    sql` and `,
  );
}

/** Implements `OwnCaseStore`. A day and an hour compare as text. */
export function postgresOwnCases(db: Database): OwnCaseStore {
  return {
    page: async question => {
      const { rows } = await (question.sort === 'number' ? byNumber(question) : byDue(question)).execute(db);
      return rows.map(row => ({ caseNumber: row.case_number, state: CaseState.parse(row.state), due: row.due }));
    },
    counts: async of => {
      const { rows } = await sql<{ all: number; owed: number; overdue: number }>`
        select (select count(*)::int from cases c where ${asked(sql`c.case_number`, of)}) as all,
          count(*)::int as owed, (count(*) filter (where o.due < ${of.today}))::int as overdue
        from (select k.case_number, min(k.due) as due from clocks k where ${isOwed(k)} group by k.case_number) as o
        where ${asked(sql`o.case_number`, of)}`.execute(db);
      return rows[0] ?? { all: 0, owed: 0, overdue: 0 };
    },
  };
}

type Row = { readonly case_number: string; readonly state: string; readonly due: string | null };

function byNumber({ show, down, from, limit, ...of }: OwnCaseQuestion) {
  const fits = show === 'all' ? sql`true` : show === 'owed' ? sql`o.due is not null` : sql`o.due < ${of.today}`;
  return sql<Row>`select c.case_number, c.state, o.due from cases c left join lateral (
      select min(k.due) as due from clocks k where k.case_number = c.case_number and ${isOwed(k)}) as o on true
    where ${asked(sql`c.case_number`, of)} and ${fits}
    order by c.case_number collate "C" ${down ? sql`desc` : sql`asc`} offset ${from} limit ${limit}`;
}

/** Of those that owe, in the order of an index as many as are shown; the others stand behind them by number. */
function byDue({ show, down, from, limit, ...of }: OwnCaseQuestion) {
  const direction = down ? sql`desc` : sql`asc`;
  const late = show === 'overdue' ? sql`and k.due < ${of.today}` : sql``;
  const owing = sql`select 0 as part, k.case_number, k.due from ${first} and ${asked(sql`k.case_number`, of)} ${late}
    order by k.due ${direction}, k.case_number limit ${from + limit}`;
  const free = sql`select 1, c.case_number, null from cases c where ${asked(sql`c.case_number`, of)}
    and not exists (select from clocks k where k.case_number = c.case_number and ${isOwed(k)})
    order by c.case_number limit ${from + limit}`;
  return sql<Row>`select listed.case_number, c.state, listed.due from (
      select * from ((${owing}) ${show === 'all' ? sql`union all (${free})` : sql``}) as either
      order by part, due ${direction}, case_number offset ${from} limit ${limit}
    ) as listed join cases c on c.case_number = listed.case_number
    order by listed.part, listed.due ${direction}, listed.case_number`;
}
