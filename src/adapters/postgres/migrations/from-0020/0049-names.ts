import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Whom and which claim an application names, to find its case by; and what the queues of the desks are sorted by. A trigger writes the names
 * whichever version adds the application.
 */
export const names: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const all = `'{intake,records,medical-director,administrator,regulator}'`;
const own = `'{worker,attorney,physician,claims-administrator,reviewer}'`;

const statements = [
  `create table case_names (
     case_number text primary key references cases,
     searched text not null
   )`,
  `comment on table case_names is 'in small letters the worker and the numbers of the claim on the application of a case; derived'`,
  `create policy asked on case_names using ((select public.asks_as_any(${all}))
     or case_number in (select each from public.cases_asked_of(${own}) as each))`,
  `alter table case_names enable row level security`,
  `alter table case_names force row level security`,
  `create function names_on_application(data json) returns text
   language plpgsql immutable parallel safe as $$
   begin
     return lower(concat_ws(E'\\n',
       concat_ws(' ', data -> 'form' -> 'employee' ->> 'firstName', data -> 'form' -> 'employee' ->> 'lastName'),
       concat_ws(', ', data -> 'form' -> 'employee' ->> 'lastName', data -> 'form' -> 'employee' ->> 'firstName'),
       data -> 'form' -> 'claim' ->> 'number', data -> 'form' -> 'claim' ->> 'eams', data -> 'form' -> 'claim' ->> 'wcis'));
   exception when others then
     -- A character no text of PostgreSQL can hold: the application is kept all the same.
     return '';
   end $$`,
  `create function keep_names() returns trigger language plpgsql as $$ begin
     insert into public.case_names (case_number, searched) values (new.case_number, names_on_application(new.data))
       on conflict (case_number) do update set searched = excluded.searched;
     return null;
   end $$`,
  `create trigger case_events_names after insert on case_events for each row
     when (new.kind = 'application-received') execute function keep_names()`,
  `insert into case_names (case_number, searched)
     select distinct on (case_number) case_number, names_on_application(data) from case_events
     where kind = 'application-received' order by case_number, sequence desc on conflict do nothing`,
  `alter table cases add column received_on text collate "C" generated always as (
     listed_of_case(case_number, state, dispute, 'applicationReceived')) stored`,
  `create index cases_queued on cases (case_number) include (state, received_on)
     where state in ('application-received', 'screening', 'inquiry-open', 'deferred-for-liability')`,
  `create index case_events_eligible on case_events (case_number) where kind = 'found-eligible'`,
  `create index clocks_of_organization on clocks (case_number, due) where owed_by = 'review-organization'`,
  `create index clocks_owed_in_order on clocks (due, case_number)
     where owed_by = 'claims-administrator' and enforced and (duty like 'R%' or duty like 'P%')`,
];
