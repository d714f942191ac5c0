import { type RawBuilder, sql } from 'kysely';
import { ClockGroup, type ClockListStore, type ClockQuestion } from '#commands/lists/ports.ts';
import { civilDateOf, dayNumber } from '#domain/calendar/counting/day-number.ts';
import { CaseState, inUtilizationReview } from '#domain/cases/case-state.ts';
import { MAY, marksOf, PARTY_WORDS } from '#domain/deadlines/clocks/words/clock-words.ts';
import { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import type { Database } from '../database.ts';
import { all, any, holds, saidBy, wordsOf } from './words.ts';

const [WEEK, SOON] = [7, 3]; // days

type Day = Pick<ClockQuestion, 'today'>;
const daysOn = ({ today }: Day, days: number) => civilDateOf(dayNumber(today) + days);

/** Behind every hour of a day, and its end: `T` comes before. */
const endOf = (day: string) => `${day}U`;

const isRight = (of: 'k' | 'counted') =>
  sql`(${sql.ref(of)}.owed_by is null or ${sql.ref(of)}.owed_by in (${sql.join([...MAY])}))`;
/** Once there is an application the review by the administrator is over, whatever of it nobody recorded. */
const isUnrecorded = sql`(starts_with(k.duty, 'U') and k.case_number not in (
  select c.case_number from cases c where c.state in (${sql.join([...inUtilizationReview])})))`;

/** How far ahead a clock ends: 3 later than in a week, 2 within it, 1 today, 0 before; a day is due to its end, after every hour in it. */
const placeOf = (day: Day) =>
  sql`(k.ends > ${day.today})::int + (k.ends > ${endOf(day.today)})::int + (k.ends > ${endOf(daysOn(day, WEEK))})::int`;

/** The group a clock stands in, or many that were counted together. */
function groupOf(day: Day, of: 'k' | 'counted'): RawBuilder<unknown> {
  const [place, unrecorded] =
    of === 'k' ? [sql`(${placeOf(day)})`, isUnrecorded] : [sql`counted.place`, sql`counted.is_unrecorded`];
  return sql`case when ${place} = 3 then 'later' when ${place} = 2 then 'week' when ${place} = 1 then 'today'
    when ${isRight(of)} then 'ended' when ${unrecorded} then 'unrecorded' else 'overdue' end`;
}

/** The same, with bounds an index knows. */
function inGroup(question: ClockQuestion): RawBuilder<unknown>[] {
  const { group, today } = question;
  if (group === null) return [];
  const past = group === 'overdue' || group === 'unrecorded' || group === 'ended';
  return [past ? sql`k.ends < ${today}` : sql`k.ends > ${today}`, sql`${groupOf(question, 'k')} = ${group}`];
}

const markings = [true, false].flatMap(enforced =>
  [true, false].flatMap(alarm => (['low', 'high'] as const).map(confidence => ({ enforced, alarm, confidence }))),
);

/** A word stands in the case's number, the duty, who owes it, the priority, or the marks of the count. */
function found(word: string): RawBuilder<unknown> {
  const owners = saidBy(PARTY_WORDS, word);
  const marked = markings.filter(each => marksOf(each).join('\n').toLowerCase().includes(word));
  return any([
    holds(sql`k.searched`, word),
    sql`exists (select from cases c where c.case_number = k.case_number and ${holds(sql`c.priority`, word)})`,
    ...(owners.length === 0 ? [] : [sql`k.owed_by in (${sql.join([...owners])})`]),
    ...marked.map(
      ({ enforced, alarm, confidence }) =>
        sql`(k.enforced = ${enforced} and k.alarm = ${alarm} and (k.confidence = 'low') = ${confidence === 'low'})`,
    ),
  ]);
}

const owned = ({ owner }: Pick<ClockQuestion, 'owner'>) => (owner === null ? [] : [sql`k.owed_by = ${owner}`]);
const asked = ({ among, q, owner }: Pick<ClockQuestion, 'among' | 'q' | 'owner'>) => [
  ...(among === null ? [] : [sql`k.case_number = any(${[...among]}::text[])`]),
  ...owned({ owner }),
  ...wordsOf(q).map(found),
];

/** Clocks as they are counted: summed by the day they end, or one by one where words or cases are asked for. */
const summed = (
  of: Pick<ClockQuestion, 'owner'>,
) => sql`select k.ends, k.owed_by, k.alarm, k.unrecorded as is_unrecorded, k.clocks
  from clock_sums k where ${all(owned(of))}`;
const one = (
  of: Parameters<typeof asked>[0],
) => sql`select k.ends, k.owed_by, k.alarm, ${isUnrecorded} as is_unrecorded, 1 as clocks
  from clocks k where ${all(asked(of))}`;

/** Implements `ClockListStore`. */
export function postgresClockLists(db: Database): ClockListStore {
  return {
    page: async question => {
      const { after, limit } = question;
      const fits = all([
        ...asked(question),
        ...inGroup(question),
        ...(after === null
          ? []
          : [
              sql`(k.ends, k.case_number collate "C", k.number) > (${after.ends}, ${after.caseNumber}, ${after.number})`,
            ]),
      ]);
      const { rows } = await sql<Row>`select k.case_number, k.number, k.ends, k.deadline, c.state, c.priority
        from clocks k join cases c on c.case_number = k.case_number where ${fits}
        order by k.ends, k.case_number collate "C", k.number limit ${limit + 1}`.execute(db);
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return {
        rows: shown.map(row => ({
          caseNumber: row.case_number,
          state: CaseState.parse(row.state),
          priority: row.priority === 'expedited' ? 'expedited' : 'standard',
          deadline: Deadline.parse(row.deadline),
        })),
        next: last === undefined ? null : { ends: last.ends, caseNumber: last.case_number, number: last.number },
      };
    },
    counts: async of => {
      const { rows } = await sql<{ group: string; clocks: number; owed: number; owed_soon: number }>`
        select "group", sum(clocks)::int as clocks, coalesce(sum(clocks) filter (where is_owed), 0)::int as owed,
          coalesce(sum(clocks) filter (where is_owed and is_soon), 0)::int as owed_soon
        from (
          select ${groupOf(of, 'counted')} as "group", alarm and not ${isRight('counted')} as is_owed, is_soon, clocks from (
            select ${placeOf(of)} as place, k.owed_by, k.alarm, k.is_unrecorded,
              k.ends < ${endOf(daysOn(of, SOON))} as is_soon, sum(k.clocks) as clocks
            from (${of.among === null && wordsOf(of.q).length === 0 ? summed(of) : one(of)}) as k group by 1, 2, 3, 4, 5
          ) as counted
        ) as grouped group by 1 having sum(clocks) > 0 order by 1`.execute(db);
      return rows.map(({ group, owed_soon: owedSoon, ...counted }) => ({
        group: ClockGroup.parse(group),
        ...counted,
        owedSoon,
      }));
    },
  };
}

type Row = {
  readonly case_number: string;
  readonly number: number;
  readonly ends: string;
  readonly deadline: unknown;
  readonly state: string;
  readonly priority: string | null;
};
