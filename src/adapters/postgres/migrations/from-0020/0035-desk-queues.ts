import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What the desks' queues are found by. Of each seat by which rules, and for what is not signed on which day, its draft was examined: empty, as
 * a change of the case or of the index of its record leaves it, when it is to be examined.
 */
export const deskQueues: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table case_reviewers add column examined text collate "C"`,
  `comment on column case_reviewers.examined is 'rules its draft was examined by and, unless it is signed, the day; null: to be examined'`,
  `create index case_reviewers_by_examined on case_reviewers ((coalesce(examined, '')), case_number, seat)`,
  `create function drafts_are_to_be_examined() returns trigger language plpgsql as
   $$ begin
     update public.case_reviewers set examined = null where case_number = new.case_number and examined is not null;
     return null;
   end $$`,
  `create trigger record_indexes_drafts_to_examine after insert or update of version on record_indexes
     for each row execute function drafts_are_to_be_examined()`,
  `create index draft_examinations_by_finding on draft_examinations using gin (found) where result is not null`,
  `create index clocks_of_determinations on clocks (case_number, due) where duty in ('D1', 'D1f', 'D2')`,
  `create index clocks_owed_for_review on clocks (case_number, due)
     where owed_by = 'claims-administrator' and enforced and (duty like 'R%' or duty like 'P%')`,
  `create index clocks_counted on clocks (ends) include (alarm, owed_by, duty, case_number)`,
];
