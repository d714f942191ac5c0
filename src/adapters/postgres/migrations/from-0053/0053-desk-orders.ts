import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What the quality desk sorts drafts by beside what was found in them, so that an index has its order; and of each application the date of injury
 * beside its names, as a member of JSON is looked for by an index only where row security asks nothing.
 */
export const deskOrders: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const states = `'in-review', 'reviewer-query', 'draft-quality', 'determined', 'implemented', 'appealed', 'final', 'published'`;

const statements = [
  `alter table draft_examinations
     add column listed boolean not null default false,
     add column due text,
     add column desk text,
     add column found_as bigint generated always as (hash_array_extended(found, 0)) stored`,
  `comment on column draft_examinations.listed is 'whether there is a result and a seat, and the case is under review or was; derived, as are due and desk'`,
  `comment on column draft_examinations.found_as is 'tells lists of what is found apart'`,
  `create function place_of_draft(of_case text, at_seat integer, out seated boolean, out due text, out desk text)
   language plpgsql as $$
   begin
     select true, r.desk into seated, desk from public.cases c join public.case_reviewers r on r.case_number = c.case_number
       where c.case_number = of_case and r.seat = at_seat and c.state in (${states});
     seated := coalesce(seated, false);
     select min(k.due) into due from public.clocks k where k.case_number = of_case and k.duty in ('D1', 'D1f', 'D2');
   end $$`,
  `create function list_draft() returns trigger language plpgsql as $$
   declare
     place record;
   begin
     -- Whoever changes the case has done so before, or waits and lists the draft after.
     perform from public.cases c where c.case_number = new.case_number for share;
     place := public.place_of_draft(new.case_number, new.seat);
     new.listed := place.seated and new.result is not null;
     new.due := place.due;
     new.desk := place.desk;
     return new;
   end $$`,
  `create trigger draft_examinations_listed before insert or update of sequence on draft_examinations
     for each row execute function list_draft()`,
  `create function list_drafts() returns trigger language plpgsql as $$
   declare
     draft record;
     place record;
   begin
     for draft in select e.seat, e.result is not null as has_result from public.draft_examinations e
         where e.case_number = new.case_number loop
       place := public.place_of_draft(new.case_number, draft.seat);
       update public.draft_examinations e
         set listed = place.seated and draft.has_result, due = place.due, desk = place.desk
         where e.case_number = new.case_number and e.seat = draft.seat
           and (e.listed, e.due, e.desk) is distinct from (place.seated and draft.has_result, place.due, place.desk);
     end loop;
     return null;
   end $$`,
  // At the end, once clocks and seats are written as well.
  `create constraint trigger cases_drafts_listed after update on cases deferrable initially deferred
     for each row when (old.sequence <> new.sequence) execute function list_drafts()`,
  `update draft_examinations set sequence = sequence`,
  `create index draft_examinations_in_order on draft_examinations (errors desc, warnings desc, due, case_number, seat)
     include (signed_on, desk) where listed`,
  `create index draft_examinations_by_due on draft_examinations (due, errors desc, warnings desc, case_number, seat) where listed`,
  `create index draft_examinations_as_found on draft_examinations (found_as) where listed`,
  `alter table case_names add column injured_on text collate "C", add column position bigint`,
  `comment on table case_names is 'of the application of a case in small letters the worker and the numbers of the claim, the date of injury, and its place in the log; derived'`,
  `create or replace function keep_names() returns trigger language plpgsql as $$ begin
     insert into public.case_names (case_number, searched, injured_on, position)
       values (new.case_number, names_on_application(new.data), new.data -> 'form' ->> 'dateOfInjury', new.position)
       on conflict (case_number) do update
         set searched = excluded.searched, injured_on = excluded.injured_on, position = excluded.position;
     return null;
   end $$`,
  `update case_names n set injured_on = e.data -> 'form' ->> 'dateOfInjury', position = e.position
     from case_events e where e.case_number = n.case_number and e.kind = 'application-received'`,
  `create index case_names_by_injury on case_names (injured_on, position) include (case_number)`,
];
