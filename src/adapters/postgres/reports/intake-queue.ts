import { type RawBuilder, sql } from 'kysely';
import type { IntakeQuestion, IntakeStage, IntakeStore } from '#commands/screening/ports.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { Dispute } from '#domain/cases/dispute.ts';
import type { Database } from '../database.ts';
import { all, inCase, wordsOf } from '../lists/words.ts';

type Words = Pick<IntakeQuestion, 'q' | 'seesNames'>;

const waits = sql`c.state in ('inquiry-open', 'deferred-for-liability')`;
const isEligible = sql`c.case_number in (select e.case_number from case_events e where e.kind = 'found-eligible')`;

/** Applications before their case is assigned that fit the words. */
const queued = ({ q, seesNames }: Words) => sql`cases c
  where c.state in ('application-received', 'screening', 'inquiry-open', 'deferred-for-liability')
    and ${all(wordsOf(q).map(word => inCase(word, seesNames)))}`;

const inStage: Readonly<Record<IntakeStage, RawBuilder<unknown>>> = {
  'to-screen': sql`not ${waits} and not ${isEligible}`,
  'to-assign': sql`not ${waits} and ${isEligible}`,
  waiting: waits,
};

/** What the review organization owes first in each case. */
const owed = sql`(select k.case_number, min(k.due) as due from clocks k
  where k.owed_by = 'review-organization' group by k.case_number) as owed`;

/** The order by what is owed first, the day of receipt and the number. */
function order({ sort, down }: IntakeQuestion, receivedOn = sql`received_on`): RawBuilder<unknown> {
  const direction = down ? sql`desc` : sql`asc`;
  if (sort === 'number') return sql`case_number ${direction}`;
  const received = sql`${receivedOn} ${direction} nulls last, case_number`;
  return sort === 'received' ? received : sql`due ${direction} nulls last, ${received}`;
}

/**
 * Applications on file before those of a page for the same dates of injury, as far as they tell a screening of it that it holds: of each date
 * they are gone through once, and summed up to each application.
 */
const filedEarlier = sql`
  select f.case_number, sum(hashtextextended(f.case_number || ' ' || f.state, 0)) over (partition by f.injured order by f.position
    rows between unbounded preceding and 1 preceding) as summed, count(*) over (partition by f.injured order by f.position) as place
  from (select distinct own.injured_on as injured from page join case_names own using (case_number)) as day
    join lateral (select n.case_number, n.position, other.state, day.injured from case_names n
      join cases other on other.case_number = n.case_number where n.injured_on = day.injured) as f on true`;

/** Implements `IntakeStore`. */
export function postgresIntake(db: Database): IntakeStore {
  return {
    queue: async question => {
      const { stage, from, limit } = question;
      // The page is found by what it is sorted by, and only then is the rest of its rows looked up.
      const { rows } = await sql<Row>`with page as materialized (
          select c.case_number, c.received_on, owed.due
          from (select c.case_number, c.received_on from ${queued(question)} and ${inStage[stage]}) as c
            left join ${owed} on owed.case_number = c.case_number
          order by ${order(question)} offset ${from} limit ${limit}
        ), filed as (${filedEarlier})
        select case_number, c.state, c.dispute, page.received_on, due, coalesce(filed.place || ' ' || filed.summed, '') as filed_earlier
        from page join cases c using (case_number) left join filed using (case_number)
        order by ${order(question, sql`page.received_on`)}`.execute(db);
      return rows.map(({ case_number: caseNumber, state, dispute, received_on: received, due, filed_earlier }) => ({
        caseNumber,
        state: CaseState.parse(state),
        dispute: Dispute.parse(dispute),
        received,
        due,
        filedEarlier: filed_earlier,
      }));
    },
    counts: async of => {
      const { rows } = await sql<{ waiting: number; to_assign: number; in_all: number }>`
        select (count(*) filter (where ${waits}))::int as waiting, count(*)::int as in_all,
          (count(*) filter (where ${inStage['to-assign']}))::int as to_assign from ${queued(of)}`.execute(db);
      const { waiting, to_assign: toAssign, in_all: inAll } = rows[0] ?? { waiting: 0, to_assign: 0, in_all: 0 };
      return { 'to-screen': inAll - waiting - toAssign, 'to-assign': toAssign, waiting };
    },
  };
}

type Row = {
  readonly case_number: string;
  readonly state: string;
  readonly dispute: unknown;
  readonly received_on: string | null;
  readonly due: string | null;
  readonly filed_earlier: string;
};
