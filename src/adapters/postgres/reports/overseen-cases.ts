import { sql } from 'kysely';
import { z } from 'zod';
import type { CountedCase, OverseenStore } from '#commands/oversight/ports.ts';
import { overseenStage, overseenStages } from '#domain/corpus/oversight/lateness.ts';
import { DutyId, Party } from '#domain/deadlines/clocks/deadline.ts';
import type { Database } from '../database.ts';

const counted = sql`coalesce(duties_counted, 0)`;

/** Cases counted another way or not since their last event, with bounds an index knows. */
const staleCases = ({ but, counting }: Parameters<OverseenStore['countStale']>[0]) => sql`
  from cases where (${counted} < ${counting} or ${counted} > ${counting}) and state not in (${sql.join([...but])})`;

/** Implements `OverseenStore`. */
export function postgresOverseenCases(db: Database): OverseenStore {
  return {
    stale: async ({ limit, ...of }) => {
      const { rows } = await sql<{ case_number: string }>`select case_number ${staleCases(of)}
        order by case_number desc limit ${limit}`.execute(db);
      return rows.map(row => row.case_number);
    },
    countStale: async of => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count ${staleCases(of)}`.execute(db);
      return rows[0]?.count ?? 0;
    },
    keep: ({ caseNumber, duties, exposures }, { sequence, counting }) =>
      db.transaction().execute(async transaction => {
        // Lost with the server it would be counted anew, so nobody waits until it is on the disk.
        const { rows } = await sql`update cases set duties_counted = ${counting}
          from (select set_config('synchronous_commit', 'off', true)) as unhurried
          where case_number = ${caseNumber} and sequence = ${sequence} returning case_number`.execute(transaction);
        if (rows.length === 0) return;
        for (const table of ['overseen_duties', 'overseen_exposures'] as const)
          await transaction.deleteFrom(table).where('case_number', '=', caseNumber).execute();
        const owed = dutyRows(caseNumber, duties);
        if (owed.length > 0) await transaction.insertInto('overseen_duties').values(owed).execute();
        const exposed = exposures.map(({ perDay, ...exposure }, number) => ({
          case_number: caseNumber,
          number,
          ...exposure,
          per_day: perDay,
        }));
        if (exposed.length > 0) await transaction.insertInto('overseen_exposures').values(exposed).execute();
      }),
    sums: async of => {
      const [cases, lateness, overdue, overdueInAll, penalties] = await Promise.all([
        countCases(db, of),
        latenessByMonth(db, of),
        overdueNow(db, of),
        countOverdue(db, of),
        penaltyTotals(db, of),
      ]);
      return { cases, lateness, overdue, overdueInAll, penalties };
    },
  };
}

type Of = Parameters<OverseenStore['sums']>[0];

/** Duties with a day; a clock that does not run is late in nothing. */
function dutyRows(caseNumber: string, duties: CountedCase['duties']) {
  return duties.flatMap((deadline, number) => {
    const { duty, what, owedBy, due, met } = deadline;
    const stage = overseenStage(deadline);
    if (stage === null || owedBy === null || due === null) return [];
    const kept = { case_number: caseNumber, number, stage, duty, owed_by: owedBy, what, due };
    return [{ ...kept, met: met !== null, late: met?.late ?? false }];
  });
}

async function countCases(db: Database, { counting }: Of): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from cases where ${counted} = ${counting}`.execute(db);
  return rows[0]?.count ?? 0;
}

const Stage = z.enum(overseenStages);

/** Duties that are met, or were due before the day; those due later do not count yet. */
async function latenessByMonth(db: Database, { today }: Of) {
  const { rows } = await sql<{ month: string; stage: string; due: number; late: number }>`
    select month, stage, sum(duties)::int as due, coalesce(sum(duties) filter (where late or day is not null), 0)::int as late
    from overseen_sums where day is null or day < ${today} group by month, stage having sum(duties) > 0
    order by month desc, array_position(${[...overseenStages]}::text[], stage)`.execute(db);
  return rows.map(row => ({ ...row, stage: Stage.parse(row.stage) }));
}

async function overdueNow(db: Database, { today, mostOverdue }: Of) {
  const { rows } = await sql<{
    case_number: string;
    duty: string;
    what: string;
    owed_by: string;
    due: string;
    days: number;
  }>`select case_number, duty, what, owed_by, due, ${today}::date - day::date as days
    from overseen_duties where not met and day < ${today}
    order by day, case_number collate "C", number limit ${mostOverdue}`.execute(db);
  return rows.map(({ case_number: caseNumber, owed_by: owedBy, duty, what, due, days }) => ({
    caseNumber,
    duty: DutyId.parse(duty),
    what,
    owedBy: Party.parse(owedBy),
    due,
    days,
  }));
}

async function countOverdue(db: Database, { today }: Of): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(duties), 0)::int as count from overseen_sums where day < ${today}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** A cap holds for the case: its duties share it. */
async function penaltyTotals(db: Database, { today }: Of) {
  const { rows } = await sql<{ what: string; source: string; ceiling: boolean; cases: number; amount: string }>`
    select what, source, ceiling, count(*)::int as cases, sum(least(amount, cap)) as amount from (
      select what, source, ceiling, min(cap) as cap,
        sum(case when per_day then amount::bigint * (least(until, ${today}::date) - since) else amount end) as amount
      from overseen_exposures where least(until, ${today}::date) > since
      group by case_number, what, source, ceiling
    ) as of_case group by what, source, ceiling order by sum(least(amount, cap)) desc, what`.execute(db);
  return rows.map(row => ({ ...row, amount: Number(row.amount) }));
}
