import { sql, type Transaction } from 'kysely';
import type { Append, Task } from '#commands/ports.ts';
import { derivedRow } from '#domain/cases/case.ts';
import type { Tables } from '../database.ts';
import { rowsOf, sealed } from '../log.ts';
import { outgoingRows } from '../outbox.ts';
import { keepDeliveries, mayBeTold } from '../webhooks/keep-deliveries.ts';

/**
 * Adds the events of an entry to the log with all that follows from them, in as few questions as the rules allow: the row of the case, asked
 * as whoever adds them, and all rows at once, which hold the end of the log for as long as that takes.
 */
export async function append(
  transaction: Transaction<Tables>,
  enqueue: (transaction: Transaction<Tables>, task: Task) => Promise<void>,
  entry: Append,
): Promise<'appended' | 'conflict'> {
  if (!(await claim(transaction, entry))) return 'conflict';
  if (entry.sequence > 0) await takeAway(transaction, entry);
  const kinds = mayBeTold(entry).map(({ kind }) => kind);
  const event = columnsOf(rowsOf(entry));
  const clock = columnsOf(clockRows(entry));
  const { rows } = await sql<{ told: boolean }>`
    with recursive given as materialized (
      select sequence, kind, at, by, why, source, data, rest, place from unnest(${event('sequence')}::int[], ${event('kind')}::text[], ${event('at')}::timestamptz[],
        ${event('by')}::text[], ${event('why')}::text[], ${event('source')}::text[], ${event('data')}::text[],
        ${event('rest')}::text[]) with ordinality as e (sequence, kind, at, by, why, source, data, rest, place)
    ), ${sealed}, logged as (
      insert into case_events (case_number, position, sequence, kind, at, by, why, source, data, previous, seal)
      select ${entry.caseNumber}, s.position, e.sequence, e.kind, e.at, e.by, e.why, e.source, e.data::json, s.previous, s.seal
      from sealed s join given e using (place) order by place
    ), timed as (
      insert into clocks (case_number, number, duty, due, deadline)
      select ${entry.caseNumber}, k.number, k.duty, k.due, k.deadline::json
      from unnest(${clock('number')}::int[], ${clock('duty')}::text[], ${clock('due')}::text[],
        ${clock('deadline')}::text[]) as k (number, duty, due, deadline)
    ), seated as (
      insert into case_reviewers (case_number, seat, reviewer, desk)
      select ${entry.caseNumber}, r.seat, r.reviewer, r.desk
      from json_to_recordset(${JSON.stringify(seats(entry))}::json) as r (seat int, reviewer text, desk text)
      on conflict (case_number, seat) do update set reviewer = excluded.reviewer, desk = excluded.desk, examined = null
    ), outgoing as (
      insert into outbox (id, case_number, sequence, notice, recipient, language, email, state, next_try, made_at)
      select o.id, ${entry.caseNumber}, o.sequence, o.notice, o.recipient, o.language, o.email, o.state, o.at, o.at
      from json_to_recordset(${JSON.stringify(outgoingRows(entry))}::json) as o (id text, sequence int, notice text,
        recipient text, language text, email text, state text, at timestamptz)
    )
    select exists (select from webhooks where state = 'active' and kinds && ${kinds}::text[]) as told`.execute(
    transaction,
  );
  if (rows[0]?.told === true && (await keepDeliveries(transaction, entry)))
    await enqueue(transaction, { name: 'send-webhooks', caseNumber: entry.caseNumber });
  for (const task of entry.tasks) await enqueue(transaction, task);
  return 'appended';
}

/** Rows as PostgreSQL takes many at once: a list for each column. */
function columnsOf<Row extends object>(rows: readonly Row[]) {
  return <Column extends keyof Row>(column: Column) => rows.map(row => row[column]);
}

/** What of a case that was there before gives way to what is written now: its clocks, and seats that are no more. */
async function takeAway(transaction: Transaction<Tables>, entry: Append): Promise<void> {
  await sql`with gone as (delete from clocks where case_number = ${entry.caseNumber})
    delete from case_reviewers where case_number = ${entry.caseNumber}
      and seat <> all(${seats(entry).map(({ seat }) => seat)}::int[])`.execute(transaction);
}

function clockRows({ clocks }: Append) {
  return clocks.map((deadline, number) => ({
    number,
    duty: deadline.duty,
    due: deadline.due ?? '',
    deadline: JSON.stringify(deadline),
  }));
}

/** Who reviews the case as it stands with the events. */
function seats({ after }: Append) {
  return after.analyses.map(({ seat, reviewer, desk }) => ({
    seat,
    reviewer,
    desk: desk?.kind === 'returned' && desk.isTakenUp ? 'taken-up' : (desk?.kind ?? null),
  }));
}

/**
 * Writes the row of the case; whether it could be. The row lock makes a second writer wait: when its turn comes the sequence has moved on and it
 * finds no row. What a person causes and may not see, as the end of the log, is asked as the system from then on.
 */
async function claim(transaction: Transaction<Tables>, entry: Append): Promise<boolean> {
  const { state, decided, open, dispute } = derivedRow(entry.after);
  const sequence = entry.sequence + entry.events.length;
  const written =
    entry.sequence === 0
      ? sql`insert into cases (case_number, sequence, opened_at, state, decided, open, dispute)
          values (${entry.caseNumber}, ${sequence}, ${entry.at}, ${state}, ${decided}, ${open}, ${JSON.stringify(dispute)})
          on conflict do nothing returning case_number`
      : sql`update cases set sequence = ${sequence}, state = ${state}, decided = ${decided}, open = ${open},
            dispute = ${JSON.stringify(dispute)}
          where case_number = ${entry.caseNumber} and sequence = ${entry.sequence} returning case_number`;
  const { rows } = await sql`with written as (${written})
    select set_config('role', 'none', true), set_config('openimr.asker', '', true) from written`.execute(transaction);
  return rows.length === 1;
}
