import { sql } from 'kysely';
import type { Database } from '#adapters/postgres/database.ts';

// Injuries of many days, as duplicates are looked for among those of one.
const moved = (of: string) =>
  sql.raw(
    `regexp_replace(${of}::text, '("dateOfInjury": ?")[0-9-]+', '\\1' || date '2006-01-01' + copy % 3600, 'g')::json`,
  );

/** A day, or an hour of it, some days later: what is due is spread over two months. */
const spread = sql.raw(`case when due = '' then '' else left(due, 10)::date + copy % 60 || substr(due, 11) end`);

/**
 * Copies of the cases there are, until there are so many: their logs, clocks, seats and what is derived from them, under numbers of their own, written by
 * the database itself. Seals are copied too, so the log is not one that an audit would pass.
 */
export async function manyCases(db: Database, made: number, wanted: number): Promise<void> {
  const copies = Math.ceil(wanted / made) - 1;
  if (copies < 1) return;
  // A copy's number is the original's and so many times as many as were made.
  const number = (of: string) =>
    sql.raw(`left(${of}, 5) || lpad((right(${of}, 7)::int + copy * ${made})::text, 7, '0')`);
  const series = sql`generate_series(1, ${copies}) as copy`;
  // Nobody waits for their letters, which the app would write when it starts.
  await sql`insert into cases (case_number, state, sequence, decided, open, dispute, opened_at, duties_counted)
    select ${number('case_number')}, case state when 'draft-quality' then 'in-review' else state end, sequence, decided, open, ${moved('dispute')}, opened_at, duties_counted from cases, ${series}`.execute(
    db,
  );
  await sql`insert into case_events (case_number, sequence, kind, at, by, why, source, data, position, previous, seal)
    select ${number('case_number')}, sequence, kind, at, by, why, source, ${moved('data')},
      position + copy * (select max(position) from case_events), previous, seal from case_events, ${series}`.execute(
    db,
  );
  await sql`insert into clocks (case_number, number, duty, due, deadline)
    select ${number('case_number')}, number, duty, ${spread}, deadline from clocks, ${series}`.execute(db);
  await sql`insert into case_reviewers (case_number, seat, reviewer, desk, examined)
    select ${number('case_number')}, seat, reviewer, desk, examined from case_reviewers, ${series}`.execute(db);
  await sql`insert into draft_examinations (case_number, seat, sequence, record_version, rules, on_day, signed_on, errors, warnings, found, result)
    select ${number('case_number')}, seat, sequence, record_version, rules, on_day, signed_on, errors, warnings, found, result
    from draft_examinations, ${series}`.execute(db);
  await sql`insert into overseen_duties (case_number, number, stage, duty, owed_by, what, due, met, late)
    select ${number('case_number')}, number, stage, duty, owed_by, what, ${spread}, met, late from overseen_duties, ${series}`.execute(
    db,
  );
  await sql`insert into overseen_exposures
    select ${number('case_number')}, number, breach, what, source, ceiling, amount, per_day, cap, since + copy % 60, until + copy % 60
    from overseen_exposures, ${series}`.execute(db);
  await sql`vacuum analyze`.execute(db);
}
