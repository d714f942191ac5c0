import { type RawBuilder, sql } from 'kysely';
import type { OwnCaseQuestion, OwnCaseStore } from '#commands/claims/ports.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import type { Database } from '../database.ts';
import { all, inCase, wordsOf } from '../lists/words.ts';

type Of = Pick<OwnCaseQuestion, 'account' | 'caseNumber' | 'q' | 'seesNames' | 'today'>;

/** Clocks of records and payment that the claims administrator owes; indexes hold these alone. */
const isOwed = (clock: RawBuilder<unknown>) =>
  sql`${clock}.owed_by = 'claims-administrator' and ${clock}.enforced and (${clock}.duty like 'R%' or ${clock}.duty like 'P%')`;
const [k, sooner] = [sql.raw('k'), sql.raw('sooner')];

/** The first of them in each case. */
const first = sql`clocks k where ${isOwed(k)} and not exists (select from clocks sooner where sooner.case_number = k.case_number
  and ${isOwed(sooner)} and (sooner.due, sooner.number) < (k.due, k.number))`;
const firstOfEach = sql`(select k.case_number, min(k.due) as due from clocks k where ${isOwed(k)} group by k.case_number)`;

/** Whether a case is asked for: by the beginning of its number, and as one of an account. */
function asked(caseNumber: RawBuilder<unknown>, of: Of): RawBuilder<unknown> {
  return all([
    ...(of.caseNumber === '' ? [] : [sql`starts_with(${caseNumber}, ${of.caseNumber})`]),
    ...(of.account === null
      ? []
      : [
          sql`${caseNumber} in (select p.case_number from case_parties p
            where p.account = ${of.account} and p.role = 'claims-administrator')`,
        ]),
  ]);
}

/** The cases that are asked for and fit the words, each looked through once. */
const fitting = (of: Of) => sql`fitting as materialized (select c.case_number, c.state from cases c
  where ${asked(sql`c.case_number`, of)} and ${all(wordsOf(of.q).map(word => inCase(word, of.seesNames)))})`;

/** Implements `OwnCaseStore`. A day and an hour compare as text. */
export function postgresOwnCases(db: Database): OwnCaseStore {
  return {
    page: async question => {
      const { rows } = await (hasWords(question) ? sorted : inOrder)(question).execute(db);
      return rows.map(row => ({ caseNumber: row.case_number, state: CaseState.parse(row.state), due: row.due }));
    },
    counts: async of => {
      const [found, ofCase, ofFirst] = hasWords(of)
        ? [sql`with ${fitting(of)}`, sql`fitting`, sql`where o.case_number in (select f.case_number from fitting f)`]
        : [sql``, sql`cases c where ${asked(sql`c.case_number`, of)}`, sql`where ${asked(sql`o.case_number`, of)}`];
      const { rows } = await sql<{ all: number; owed: number; overdue: number }>`
        ${found} select (select count(*)::int from ${ofCase}) as all,
          count(*)::int as owed, (count(*) filter (where o.due < ${of.today}))::int as overdue
        from ${firstOfEach} as o ${ofFirst}`.execute(db);
      return rows[0] ?? { all: 0, owed: 0, overdue: 0 };
    },
  };
}

type Row = { readonly case_number: string; readonly state: string; readonly due: string | null };

const hasWords = ({ q }: Of) => wordsOf(q).length > 0;
const isShown = (show: OwnCaseQuestion['show'], today: string) =>
  show === 'all' ? sql`true` : show === 'owed' ? sql`o.due is not null` : sql`o.due < ${today}`;

/** Those that fit words, sorted once they are found. */
function sorted({ show, sort, down, from, limit, ...of }: OwnCaseQuestion) {
  const direction = down ? sql`desc` : sql`asc`;
  const order = sort === 'number' ? sql`case_number ${direction}` : sql`o.due ${direction} nulls last, case_number`;
  return sql<Row>`with ${fitting(of)} select case_number, state, o.due
    from fitting left join ${firstOfEach} as o using (case_number)
    where ${isShown(show, of.today)} order by ${order} offset ${from} limit ${limit}`;
}

/** Without words an index has the order, and no more are looked at than are shown. */
function inOrder(question: OwnCaseQuestion) {
  return question.sort === 'number' ? byNumber(question) : byDue(question);
}

function byNumber({ show, down, from, limit, ...of }: OwnCaseQuestion) {
  return sql<Row>`select c.case_number, c.state, o.due from cases c left join lateral (
      select min(k.due) as due from clocks k where k.case_number = c.case_number and ${isOwed(k)}) as o on true
    where ${asked(sql`c.case_number`, of)} and ${isShown(show, of.today)}
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
