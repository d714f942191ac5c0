import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { beginning, sealedText } from '#domain/cases/log-entry.ts';

/** The whole life cycle: a sealed log over all cases, running clocks, a letter per determination, serial numbers. */
export const lifeCycle: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of before) await sql.raw(statement).execute(db);
    await sealWhatIsThere(db);
    for (const statement of after) await sql.raw(statement).execute(db);
  },
};

const before = [
  `alter table cases rename column case_file to dispute`,
  `alter table cases add column open integer`,
  `update cases set open = json_array_length(dispute -> 'items')`,
  `update cases set state = case state when 'determined' then 'draft-quality' when 'issued' then 'determined' else state end`,
  `alter table case_events
     add column source text,
     add column position bigint,
     add column previous text,
     add column seal text`,
  `alter table case_events disable trigger case_events_append_only`,
];

/** Rows written before there were seals, in the order they were recorded; that of a case stands, whatever its clock said. */
async function sealWhatIsThere(db: Kysely<never>): Promise<void> {
  const { rows } = await sql<{
    case_number: string;
    sequence: number;
    kind: string;
    at: string;
    by: string;
    why: string;
    data: string;
  }>`select case_number, sequence, kind, at, by, why, data::text as data from case_events
    order by max(at) over (partition by case_number order by sequence), case_number, sequence`.execute(db);
  let previous = beginning;
  for (const [index, row] of rows.entries()) {
    const { case_number: caseNumber, sequence, ...rest } = row;
    const entry = { position: index + 1, caseNumber, sequence, source: '', ...rest };
    const seal = createHash('sha256').update(sealedText(entry, previous)).digest('hex');
    await sql`update case_events set source = '', position = ${entry.position}, previous = ${previous}, seal = ${seal}
      where case_number = ${caseNumber} and sequence = ${sequence}`.execute(db);
    previous = seal;
  }
}

const after = [
  `alter table case_events enable trigger case_events_append_only`,
  `alter table case_events
     alter column source set not null,
     alter column position set not null,
     alter column previous set not null,
     alter column seal set not null,
     add constraint case_events_position_key unique (position),
     add constraint case_events_seal_check check (seal ~ '^[0-9a-f]{64}$')`,
  `alter table cases alter column open set not null, add constraint cases_open_check check (open >= 0)`,
  `create table clocks (
     case_number text not null references cases,
     number integer not null,
     duty text not null,
     due text not null,
     deadline json not null,
     primary key (case_number, number)
   )`,
  `comment on table clocks is 'running clocks, derived from the log and written with it'`,
  `create index clocks_by_due on clocks (due)`,
  `create index case_events_by_injury on case_events ((data -> 'form' ->> 'dateOfInjury'))
     where kind = 'application-received'`,
  `create table case_serials (year integer primary key, last integer not null)`,
  `alter table letters add column round integer not null default 1`,
  `alter table letters drop constraint letters_pkey, add primary key (case_number, round)`,
  `alter table letters alter column round drop default`,
];
