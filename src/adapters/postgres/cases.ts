import { sql, type Transaction } from 'kysely';
import type { Append, CaseRow, CaseStore, StoredCase, Task } from '#commands/ports.ts';
import { CaseState } from '#domain/cases/case.ts';
import { CaseFile } from '#domain/cases/case-file.ts';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import { CaseEvent, type RecordedEvent } from '#domain/cases/events.ts';
import type { Database, Tables } from './database.ts';

/** Queues a task inside the transaction that causes it. */
export type Enqueue = (transaction: Transaction<Tables>, task: Task) => Promise<void>;

/** Cases in PostgreSQL: the log is the truth, the row in `cases` is derived and guards against two writers at once. */
export function postgresCases(db: Database, enqueue: Enqueue): CaseStore {
  return {
    read: caseNumber => read(db, caseNumber),
    list: () => list(db),
    append: entry => db.transaction().execute(transaction => append(transaction, enqueue, entry)),
    sweepUnissued: () => db.transaction().execute(transaction => sweepUnissued(transaction, enqueue)),
  };
}

async function read(db: Database, caseNumber: string): Promise<StoredCase | null> {
  const rows = await db
    .selectFrom('case_events')
    .select(['sequence', 'at', 'kind', 'by', 'why', 'data'])
    .where('case_number', '=', caseNumber)
    .orderBy('sequence')
    .execute();
  const events = rows.map(({ sequence, at, ...event }): RecordedEvent => ({ ...CaseEvent.parse(event), sequence, at }));
  const current = caseFromEvents(events);
  return current === null ? null : { case: current, events };
}

async function list(db: Database): Promise<CaseRow[]> {
  const rows = await db
    .selectFrom('cases')
    .select(['case_number', 'state', 'case_file', 'decided'])
    .orderBy(sql`case_number collate "C"`)
    .execute();
  return rows.map(row => ({
    caseNumber: row.case_number,
    state: CaseState.parse(row.state),
    file: CaseFile.parse(row.case_file),
    decided: row.decided,
  }));
}

async function append(
  transaction: Transaction<Tables>,
  enqueue: Enqueue,
  entry: Append,
): Promise<'appended' | 'conflict'> {
  const claimed = entry.sequence === 0 ? await claimNumber(transaction, entry) : await claimTurn(transaction, entry);
  if (!claimed) return 'conflict';
  await transaction
    .insertInto('case_events')
    .values(
      entry.events.map(({ kind, by, why, data }, index) => ({
        case_number: entry.caseNumber,
        sequence: entry.sequence + index + 1,
        kind,
        at: entry.at,
        by,
        why,
        data: JSON.stringify(data),
      })),
    )
    .execute();
  for (const task of entry.tasks) await enqueue(transaction, task);
  return 'appended';
}

async function claimNumber(transaction: Transaction<Tables>, entry: Append): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('cases')
    .values({
      case_number: entry.caseNumber,
      state: entry.after.state,
      sequence: entry.events.length,
      decided: decided(entry),
      case_file: JSON.stringify(entry.after.file),
      opened_at: entry.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The row lock makes a second writer wait; when its turn comes the sequence has moved on and it finds no row. */
async function claimTurn(transaction: Transaction<Tables>, entry: Append): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('cases')
    .set({
      state: entry.after.state,
      sequence: entry.sequence + entry.events.length,
      decided: decided(entry),
    })
    .where('case_number', '=', entry.caseNumber)
    .where('sequence', '=', entry.sequence)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function decided({ after }: Append): number {
  return after.decisions.filter(decision => decision !== null).length;
}

async function sweepUnissued(transaction: Transaction<Tables>, enqueue: Enqueue): Promise<number> {
  const rows = await transaction
    .selectFrom('cases')
    .select('case_number')
    .where('state', '=', 'determined')
    .orderBy('case_number')
    .forUpdate()
    .skipLocked()
    .execute();
  for (const row of rows) await enqueue(transaction, { name: 'issue-letter', caseNumber: row.case_number });
  return rows.length;
}
