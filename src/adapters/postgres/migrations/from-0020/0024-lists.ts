import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What lists of cases and clocks are sorted and looked through by, beside the JSON it stands in. The database derives it from each row
 * whoever writes that, processes of the version before too.
 */
export const lists: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const signed = `'draft-quality', 'determined', 'implemented', 'appealed', 'final', 'published'`;

const statements = [
  `create function listed_of_case(number text, state text, dispute json, what text) returns text
   language plpgsql immutable parallel safe as $$
   declare
     age text;
     sex text;
   begin
     age := dispute -> 'patient' ->> 'age';
     sex := dispute -> 'patient' ->> 'sex';
     if what <> 'searched' then return dispute ->> what; end if;
     return lower(concat_ws(E'\\n', number, dispute ->> 'priority',
       case when age is null then coalesce(sex, 'age and sex not stated')
         when sex is null then age || ' years old' else age || '-year-old ' || sex end,
       (select string_agg(item ->> 'title', E'\\n') from json_array_elements(dispute -> 'items') as item)));
   exception when others then
     -- A character no text of PostgreSQL can hold: the case is written all the same, and found by its number.
     return case when what = 'searched' then lower(number) end;
   end $$`,
  `comment on function listed_of_case(text, text, json, text) is 'a member of a dispute, or the words a case is found by'`,
  `alter table cases
     add column priority text generated always as (listed_of_case(case_number, state, dispute, 'priority')) stored,
     add column injured_on text collate "C" generated always as (coalesce(listed_of_case(case_number, state, dispute, 'dateOfInjury'), '')) stored,
     add column ur_decided_on text collate "C" generated always as (coalesce(listed_of_case(case_number, state, dispute, 'urDecisionDate'), '')) stored,
     add column assigned_on text collate "C" generated always as (coalesce(listed_of_case(case_number, state, dispute, 'dateAssigned'), '')) stored,
     add column waits text collate "C" generated always as (case when state in (${signed}) then '1 ' else '0 ' end
       || case when listed_of_case(case_number, state, dispute, 'priority') = 'expedited' then '0 ' else '1 ' end
       || coalesce(listed_of_case(case_number, state, dispute, 'dateAssigned'), '9999')) stored,
     add column searched text generated always as (listed_of_case(case_number, state, dispute, 'searched')) stored`,
  `create index cases_by_waiting on cases (waits, case_number collate "C")`,
  `create index cases_by_number on cases (case_number collate "C")`,
  `create index cases_counted on cases (state) include (open, decided, case_number)`,
  `alter table clocks
     add column owed_by text generated always as (deadline ->> 'owedBy') stored,
     add column enforced boolean generated always as ((deadline ->> 'enforced')::boolean) stored,
     add column alarm boolean generated always as ((deadline ->> 'alarm')::boolean) stored,
     add column confidence text generated always as (deadline ->> 'confidence') stored,
     add column ends text collate "C" generated always as (
       case when due = '' then '9999' when due like '%T%' then due else due || 'T24:00' end) stored,
     add column searched text generated always as (
       lower(case_number || E'\\n' || duty || E'\\n' || coalesce(deadline ->> 'what', ''))) stored`,
  `create index clocks_in_order on clocks (ends, case_number collate "C", number)
     include (duty, owed_by, alarm)`,
];
