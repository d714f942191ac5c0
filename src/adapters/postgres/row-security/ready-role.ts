import { type Kysely, sql } from 'kysely';
import type { Client } from 'pg';

/** The role requests are asked as where the user we sign in as passes by row security: one that may read and write rows, no more. */
const asking = 'openimr_asker';
const passesBy = '(select rolsuper or rolbypassrls from pg_roles where rolname = session_user)';
/** Held while the role is made and given its rights. A number nothing else locks. */
const lock = 7_240_614;

/**
 * Makes the role where it is needed and gives it its rights, new tables included. A user that owns the tables and nothing more
 * is held by row security itself and needs none.
 */
export async function readyRole<T>(db: Kysely<T>): Promise<void> {
  const { rows } = await sql`select from pg_roles where rolname = session_user and (rolsuper or rolbypassrls) and (
    to_regrole(${asking}) is null or exists (select from pg_class where relnamespace = 'public'::regnamespace
      and relkind = 'r' and relname not like 'kysely\\_%' and not has_table_privilege(to_regrole(${asking}), oid, 'delete')))`.execute(
    db,
  );
  if (rows.length === 0) return;
  await db.transaction().execute(async transaction => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
    // The role is of all databases of the server: another may make it at this moment.
    await sql
      .raw(
        `do $$ begin create role ${asking} nologin; exception when duplicate_object or unique_violation then null; end $$`,
      )
      .execute(transaction);
    for (const right of [
      `grant usage on schema public to ${asking}`,
      `grant select, insert, update, delete on all tables in schema public to ${asking}`,
      `revoke all on kysely_migration, kysely_migration_lock from ${asking}`,
    ])
      await sql.raw(right).execute(transaction);
  });
}

/** The role requests are asked as: that of the user itself where row security holds them. */
export async function roleToAsk(client: Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>(
    `select case when ${passesBy} then $1 else 'none' end as role`,
    [asking],
  );
  return rows[0]?.role ?? asking;
}
