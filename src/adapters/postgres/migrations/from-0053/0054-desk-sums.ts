import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Sums of clocks by the day they end, and of overseen duties by the day or month they were due, so that nobody counts all of them. Whatever
 * adds or takes away rows adds what that changes as rows of its own: nobody waits for another's, and any number of rows of one sum are its parts.
 */
export const deskSums: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const seesAll = (roles: string) => `(select public.asks_as_any('{${roles}}'))`;
const inReview = `'rfa-received','ur-pending','ur-information-requested','ur-deferred','ur-approved','ur-adverse','ur-adverse-for-information'`;

/** Clocks as they are summed: of the end only the day counts, which `T` stands behind as in an hour. */
const summed = (sign: string, rows: string) => `insert into public.clock_sums (ends, owed_by, alarm, unrecorded, clocks)
  select left(k.ends, 11), k.owed_by, k.alarm, public.is_unrecorded(k.duty, c.state), ${sign}
    from ${rows} join public.cases c on c.case_number = k.case_number group by 1, 2, 3, 4`;
const summedDuties = (sign: string, rows: string) => `insert into public.overseen_sums (day, month, stage, late, duties)
  select case when not d.met then d.day end, d.month, d.stage, d.late, ${sign} from ${rows} as d group by 1, 2, 3, 4`;
const signed = `case tg_op when 'DELETE' then -count(*) else count(*) end`;

/** Of each statement that adds or takes away rows of a table, what it adds to the sums. */
const sumsOf = (table: string, insert: string) => [
  `create function sum_${table}() returns trigger language plpgsql as $$ begin ${insert}; return null; end $$`,
  `create trigger ${table}_added after insert on ${table} referencing new table as changed
     for each statement execute function sum_${table}()`,
  `create trigger ${table}_taken after delete on ${table} referencing old table as changed
     for each statement execute function sum_${table}()`,
];

const statements = [
  `create table clock_sums (
     ends text collate "C" not null,
     owed_by text,
     alarm boolean,
     unrecorded boolean not null,
     clocks integer not null
   )`,
  `comment on table clock_sums is 'how many running clocks end on a day, in parts; derived'`,
  // Whoever changes a case changes the sums of all.
  `create policy asked on clock_sums using (${seesAll('intake,records,medical-director,administrator,regulator')}) with check (true)`,
  `create function is_unrecorded(duty text, state text) returns boolean language plpgsql immutable parallel safe as
   $$ begin return starts_with(duty, 'U') and state not in (${inReview}); end $$`,
  `comment on function is_unrecorded(text, text) is 'whether a clock of utilization review runs though there is an application'`,
  ...sumsOf('clocks', summed(signed, 'changed k')),
  `create function move_clock_sums() returns trigger language plpgsql as $$ begin
     ${summed('-count(*)', '(select old.*) as k')};
     ${summed('count(*)', '(select new.*) as k')};
     return null;
   end $$`,
  `create trigger clocks_moved after update of duty, due, deadline on clocks for each row execute function move_clock_sums()`,
  `create function move_case_sums() returns trigger language plpgsql as $$ begin
     insert into public.clock_sums (ends, owed_by, alarm, unrecorded, clocks)
       select left(k.ends, 11), k.owed_by, k.alarm, is_so, case when is_so = public.is_unrecorded('U', new.state) then count(*) else -count(*) end
       from public.clocks k, unnest('{true,false}'::boolean[]) as is_so
       where k.case_number = new.case_number and starts_with(k.duty, 'U') group by 1, 2, 3, 4;
     return null;
   end $$`,
  `create trigger cases_clocks_moved after update of state on cases for each row
     when (is_unrecorded('U', old.state) <> is_unrecorded('U', new.state)) execute function move_case_sums()`,
  summed('count(*)', 'clocks k'),
  `create table overseen_sums (
     day text collate "C",
     month text collate "C" not null,
     stage text not null,
     late boolean not null,
     duties integer not null
   )`,
  `comment on table overseen_sums is 'how many overseen duties were due in a month, of those not met on which day, in parts; derived'`,
  `create policy asked on overseen_sums using (${seesAll('medical-director,regulator,administrator')})`,
  ...sumsOf('overseen_duties', summedDuties(signed, 'changed')),
  summedDuties('count(*)', 'overseen_duties'),
  ...['clock_sums', 'overseen_sums'].flatMap(table => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
];
