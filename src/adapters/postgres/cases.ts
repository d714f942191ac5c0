import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { CaseRow, CaseStore, FiledEarlier, Task } from '#commands/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Case } from '#domain/cases/case.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { Dispute } from '#domain/cases/dispute.ts';
import { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { Database, Tables } from './database.ts';
import { append } from './entries/append.ts';
import { readingCases } from './lists/kept-cases.ts';
import { postgresClockWatch } from './lists/watched-clocks.ts';
import { readLog } from './log.ts';
import { reviewerLoads } from './reports/reviewer-loads.ts';

/** Queues a task inside the transaction that causes it. */
export type Enqueue = (transaction: Transaction<Tables>, task: Task) => Promise<void>;

/** Cases in PostgreSQL: the log is the truth; rows in `cases`, `clocks` and `case_reviewers` are derived, and the first guards against two writers at once. */
export function postgresCases(db: Database, enqueue: Enqueue): CaseStore {
  return {
    read: readingCases(db),
    list: () => list(db),
    append: entry => db.transaction().execute(transaction => append(transaction, enqueue, entry)),
    filedEarlier: current => filedEarlier(db, current),
    reviewerLoads: () => reviewerLoads(db),
    nextNumber: year => nextNumber(db, year),
    clocks: postgresClockWatch(db),
    log: () => readLog(db),
    sweepUnissued: limit => db.transaction().execute(transaction => sweepUnissued(transaction, enqueue, limit)),
  };
}

async function list(db: Database): Promise<CaseRow[]> {
  const rows = await db
    .selectFrom('cases')
    .select(['case_number', 'state', 'dispute', 'open', 'decided'])
    .orderBy(sql`case_number collate "C"`)
    .execute();
  return rows.map(row => ({
    caseNumber: row.case_number,
    state: CaseState.parse(row.state),
    dispute: Dispute.parse(row.dispute),
    open: row.open,
    decided: row.decided,
  }));
}

async function filedEarlier(db: Database, { caseNumber, dispute }: Case): Promise<FiledEarlier[]> {
  const { rows } = await sql<{ case_number: string; state: string; data: unknown }>`
    select n.case_number, c.state, e.data from case_names n
      join cases c on c.case_number = n.case_number join case_events e on e.position = n.position
    where n.injured_on = ${dispute.dateOfInjury}
      and n.position < (select own.position from case_names own where own.case_number = ${caseNumber})
    order by n.position`.execute(db);
  return rows.map(({ case_number: number, state, data }) => {
    const filed = ApplicationFiled.parse(data);
    return { caseNumber: number, state: CaseState.parse(state), received: filed.on, form: filed.form };
  });
}

const ApplicationFiled = z.object({ on: CivilDate, form: ApplicationForm });

/**
 * Serial numbers run per year; one that is not used in the end leaves a gap, as in the published numbers. Nobody waits until it is on the disk:
 * it is there at the latest with the case that has it, and one that nobody has may be given again.
 */
async function nextNumber(db: Database, year: number): Promise<string> {
  const { rows } = await sql<{ last: number }>`insert into case_serials (year, last)
    select ${year}::int, 1 from (select set_config('synchronous_commit', 'off', true)) as unhurried
    on conflict (year) do update set last = case_serials.last + 1 returning last`.execute(db);
  const last = rows[0]?.last ?? 0;
  return `CM${String(year % 100).padStart(2, '0')}-${String(last).padStart(7, '0')}`;
}

async function sweepUnissued(transaction: Transaction<Tables>, enqueue: Enqueue, limit: number): Promise<number> {
  const rows = await transaction
    .selectFrom('cases')
    .select('case_number')
    .where('state', '=', 'draft-quality')
    // By lot: letters that cannot be written keep no others waiting.
    .orderBy(sql`random()`)
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const row of rows) await enqueue(transaction, { name: 'issue-letter', caseNumber: row.case_number });
  return rows.length;
}
