import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The duties that are overseen as rows that can be summed, and what lateness costs from a day on. `overseen_cases` of 0025, which held
 * them as JSON, is left to processes of the version before.
 */
export const oversightSums: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const seen = `using ((select public.asks_as_any('{medical-director,regulator,administrator}')))`;

const statements = [
  `alter table cases add column duties_counted integer`,
  `comment on column cases.duties_counted is 'by which way to count its duties were counted for oversight; null: not since its last event'`,
  `create function duties_are_to_be_counted() returns trigger language plpgsql as
   $$ begin new.duties_counted := null; return new; end $$`,
  `create trigger cases_duties_to_count before update of sequence on cases for each row
     when (old.sequence <> new.sequence) execute function duties_are_to_be_counted()`,
  `create index cases_by_duties_counted on cases ((coalesce(duties_counted, 0)), case_number desc) include (state)`,
  `create table overseen_duties (
     case_number text not null references cases,
     number integer not null,
     stage text not null check (stage in ('assignment', 'records', 'determination', 'payment')),
     duty text not null,
     owed_by text not null,
     what text not null,
     due text not null,
     day text collate "C" not null generated always as (left(due, 10)) stored,
     month text collate "C" not null generated always as (left(due, 7)) stored,
     met boolean not null,
     late boolean not null,
     primary key (case_number, number)
   )`,
  `comment on table overseen_duties is 'duties of each case that are overseen, counted from its log; derived'`,
  `create index overseen_duties_by_month on overseen_duties (month, stage) include (day, met, late)`,
  `create index overseen_duties_open on overseen_duties (day, (case_number collate "C"), number) where not met`,
  `create table overseen_exposures (
     case_number text not null references cases,
     number integer not null,
     breach text not null,
     what text not null,
     source text not null,
     ceiling boolean not null,
     amount integer not null,
     per_day boolean not null,
     cap integer,
     since date not null,
     until date,
     primary key (case_number, number)
   )`,
  `comment on table overseen_exposures is 'what lateness of a case costs by one provision from a day on, until it is mended; derived'`,
  ...['overseen_duties', 'overseen_exposures'].flatMap(table => [
    `create policy asked on ${table} ${seen}`,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
];
