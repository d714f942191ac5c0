import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Append, CaseRow, CaseStore, FiledEarlier, Task } from '#commands/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Case, derivedRow } from '#domain/cases/case.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { Dispute } from '#domain/cases/dispute.ts';
import { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { Database, Tables } from './database.ts';
import { readingCases } from './lists/kept-cases.ts';
import { postgresClockWatch } from './lists/watched-clocks.ts';
import { readLog, seal } from './log.ts';
import { keepOutgoing } from './outbox.ts';
import { goOnAsSystem } from './row-security/asker.ts';
import { reviewerLoads } from './reports/reviewer-loads.ts';
import { keepDeliveries } from './webhooks/keep-deliveries.ts';

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
  const rows = await db
    .selectFrom('case_events as event')
    .innerJoin('cases', 'cases.case_number', 'event.case_number')
    .select(['event.case_number', 'cases.state', 'event.data'])
    .where('event.kind', '=', 'application-received')
    .where(sql`event.data -> 'form' ->> 'dateOfInjury'`, '=', dispute.dateOfInjury)
    .where('event.position', '<', db => {
      const own = db.selectFrom('case_events as own').select(({ fn }) => fn.min('own.position').as('position'));
      return own.where('own.case_number', '=', caseNumber).where('own.kind', '=', 'application-received');
    })
    .orderBy('event.position')
    .execute();
  return rows.map(({ case_number: number, state, data }) => {
    const filed = ApplicationFiled.parse(data);
    return { caseNumber: number, state: CaseState.parse(state), received: filed.on, form: filed.form };
  });
}

const ApplicationFiled = z.object({ on: CivilDate, form: ApplicationForm });

async function append(
  transaction: Transaction<Tables>,
  enqueue: Enqueue,
  entry: Append,
): Promise<'appended' | 'conflict'> {
  const claimed = entry.sequence === 0 ? await claimNumber(transaction, entry) : await claimTurn(transaction, entry);
  if (!claimed) return 'conflict';
  await goOnAsSystem(transaction);
  await transaction
    .insertInto('case_events')
    .values(await seal(transaction, entry))
    .execute();
  // A case that is new has neither clocks nor seats.
  if (entry.sequence > 0) await transaction.deleteFrom('clocks').where('case_number', '=', entry.caseNumber).execute();
  const running = entry.clocks.map((deadline, number) => ({
    case_number: entry.caseNumber,
    number,
    duty: deadline.duty,
    due: deadline.due ?? '',
    deadline: JSON.stringify(deadline),
  }));
  if (running.length > 0) await transaction.insertInto('clocks').values(running).execute();
  await seatReviewers(transaction, entry);
  await keepOutgoing(transaction, entry);
  const told = await keepDeliveries(transaction, entry);
  if (told) await enqueue(transaction, { name: 'send-webhooks', caseNumber: entry.caseNumber });
  for (const task of entry.tasks) await enqueue(transaction, task);
  return 'appended';
}

/** Who reviews the case as it stands with the events. */
async function seatReviewers(transaction: Transaction<Tables>, { caseNumber, sequence, after }: Append): Promise<void> {
  const seated = after.analyses.map(({ seat, reviewer, desk }) => ({
    case_number: caseNumber,
    seat,
    reviewer,
    desk: desk?.kind === 'returned' && desk.isTakenUp ? 'taken-up' : (desk?.kind ?? null),
  }));
  if (sequence > 0) await transaction.deleteFrom('case_reviewers').where('case_number', '=', caseNumber).execute();
  if (seated.length > 0) await transaction.insertInto('case_reviewers').values(seated).execute();
}

async function claimNumber(transaction: Transaction<Tables>, entry: Append): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('cases')
    .values({
      case_number: entry.caseNumber,
      sequence: entry.events.length,
      opened_at: entry.at,
      ...derived(entry),
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The row lock makes a second writer wait; when its turn comes the sequence has moved on and it finds no row. */
async function claimTurn(transaction: Transaction<Tables>, entry: Append): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('cases')
    .set({ sequence: entry.sequence + entry.events.length, ...derived(entry) })
    .where('case_number', '=', entry.caseNumber)
    .where('sequence', '=', entry.sequence)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What the row of a case repeats of its log. */
function derived({ after }: Append) {
  const row = derivedRow(after);
  return { ...row, dispute: JSON.stringify(row.dispute) };
}

/** Serial numbers run per year; one that is not used in the end leaves a gap, as in the published numbers. */
async function nextNumber(db: Database, year: number): Promise<string> {
  const { last } = await db
    .insertInto('case_serials')
    .values({ year, last: 1 })
    .onConflict(conflict => conflict.column('year').doUpdateSet({ last: sql<number>`case_serials.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow();
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
