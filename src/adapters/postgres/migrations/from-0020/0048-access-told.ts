import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Whoever listens on `openimr_access` is told when somebody may do something else than before, whichever process or version changed it; and
 * the end of the log is held and read in one question.
 */
export const accessTold: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const told: readonly (readonly [table: string, when: string])[] = [
  ['sessions', 'delete or update of account, begun_at, two_factors'],
  ['accounts', 'delete or update of name, roles, reviewer, disabled_at, is_demo'],
  ['passkeys', 'insert or delete or update of account'],
  ['second_factors', 'insert or delete or update of account, confirmed_at'],
  ['case_parties', 'insert or delete or update'],
];

const statements = [
  `create function access_changed() returns trigger language plpgsql as
   $$ begin perform pg_notify('openimr_access', 'changed'); return null; end $$`,
  ...told.map(
    ([table, when]) =>
      `create trigger ${table}_access after ${when} on ${table} for each row execute function access_changed()`,
  ),
  // A row written anew with the same reviewer at the same seat changes nothing of who may do what.
  `create trigger case_reviewers_access after insert or delete on case_reviewers for each row execute function access_changed()`,
  `create trigger case_reviewers_access_moved after update on case_reviewers for each row
     when (old.case_number <> new.case_number or old.seat <> new.seat or old.reviewer is distinct from new.reviewer)
     execute function access_changed()`,
  `create function hold_log(out last_position bigint, out last_seal text) language plpgsql as $$
   begin
     perform set_config('role', 'none', true), set_config('openimr.asker', '', true);
     perform pg_advisory_xact_lock(7240610);
     -- Looked for once the lock is held, so that it is the end and not what was the end while others wrote.
     select e.position, e.seal into last_position, last_seal from case_events e order by e.position desc limit 1;
   end $$`,
  `comment on function hold_log() is 'holds the log until the transaction ends, whose rest is asked as the system; answers its last row'`,
];
