import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import { CaseEvent } from '#domain/cases/events.ts';
import { runningClocks } from '#domain/deadlines/clocks/running-clocks.ts';

/** What was noticed about running clocks; the clocks of cases that were there before clocks were kept. */
export const notices: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
    await startClocks(db);
  },
};

const statements = [
  `create table notices (
     number bigint generated always as identity,
     case_number text not null references cases,
     duty text not null,
     enforced boolean not null,
     started_by text not null,
     started_on text not null,
     stage text not null,
     reached_on text not null,
     due text not null,
     owed_by text,
     what text not null,
     kept_at timestamptz not null,
     primary key (case_number, duty, enforced, started_by, started_on, stage)
   )`,
  `comment on table notices is 'stages that clocks reached, each kept once'`,
  `create unique index notices_by_number on notices (number)`,
];

async function startClocks(db: Kysely<never>): Promise<void> {
  const { rows } = await sql<{ case_number: string }>`
    select case_number from cases where case_number not in (select case_number from clocks) order by case_number`.execute(
    db,
  );
  for (const { case_number: caseNumber } of rows) {
    for (const [number, deadline] of (await clocksOf(db, caseNumber)).entries()) {
      await sql`insert into clocks (case_number, number, duty, due, deadline)
        values (${caseNumber}, ${number}, ${deadline.duty}, ${deadline.due}, ${JSON.stringify(deadline)})`.execute(db);
    }
  }
}

async function clocksOf(db: Kysely<never>, caseNumber: string) {
  const { rows } = await sql<{
    sequence: number;
    kind: string;
    at: string;
    by: string;
    why: string;
    source: string;
    data: unknown;
  }>`
    select sequence, kind, at, by, why, source, data from case_events where case_number = ${caseNumber} order by sequence`.execute(
    db,
  );
  try {
    const events = rows.map(({ sequence, at, source, ...event }) => ({
      ...CaseEvent.parse(event),
      sequence,
      at,
      source,
    }));
    const current = caseFromEvents(events);
    const counted = current === null ? null : runningClocks(events, current);
    return counted?.kind === 'counted' ? counted.clocks : [];
  } catch {
    return []; // a log that does not replay is for the audit to name; it keeps nobody from starting
  }
}
