import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The worker's name as lists of cases show it, which else is taken out of each application again; and indexes go that nothing asks any more. */
export const workerNames: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table case_names add column worker text`,
  `comment on column case_names.worker is 'given name and surname as on the application of the case; null where there are none; derived'`,
  `create function worker_on_application(data json) returns text
   language plpgsql immutable parallel safe as $$
   begin
     return nullif(concat_ws(' ', data -> 'form' -> 'employee' ->> 'firstName', data -> 'form' -> 'employee' ->> 'lastName'), '');
   exception when others then
     -- A character no text of PostgreSQL can hold: the application is kept all the same.
     return null;
   end $$`,
  `create or replace function keep_names() returns trigger language plpgsql as $$ begin
     insert into public.case_names (case_number, searched, worker, injured_on, position)
       values (new.case_number, names_on_application(new.data), worker_on_application(new.data),
         new.data -> 'form' ->> 'dateOfInjury', new.position)
       on conflict (case_number) do update
         set searched = excluded.searched, worker = excluded.worker, injured_on = excluded.injured_on,
           position = excluded.position;
     return null;
   end $$`,
  `update case_names n set worker = worker_on_application(e.data) from case_events e where e.position = n.position`,
  `drop index case_events_by_injury`,
  `drop index draft_examinations_by_gravity`,
];
