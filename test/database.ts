import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../src/adapters/postgres/database.ts';
import { onDatabase, type Server } from '../src/adapters/postgres/server.ts';

export type TestDatabase = { readonly db: Database; readonly server: Server; readonly drop: () => Promise<void> };

/** A database of its own for a test file: migrated, unless an empty one is asked for. */
export async function testDatabase(content: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const { server, template: migrated } = inject('postgres');
  const template = content === 'migrated' ? migrated : 'template0';
  const name = `openimr_test_${randomBytes(6).toString('hex')}`;
  const administrator = openDatabase(server, () => undefined);
  await sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(administrator);
  const own = onDatabase(server, name);
  const db = openDatabase(own, () => undefined);
  return {
    db,
    server: own,
    drop: async () => {
      await db.destroy();
      await othersGone(administrator, name);
      await sql`drop database ${sql.id(name)} with (force)`.execute(administrator);
      await administrator.destroy();
    },
  };
}

/**
 * Waits a little for connections that are being ended: a pool does not wait for them, and one that is cut off instead says so to a
 * client nobody listens to any more.
 */
async function othersGone(administrator: Database, name: string): Promise<void> {
  for (let tries = 0; tries < 25; tries += 1) {
    const { rows } = await sql`select 1 from pg_stat_activity where datname = ${name}`.execute(administrator);
    if (rows.length === 0) return;
    await pause(20);
  }
}

/** The database as `DATABASE_URL` names it. */
export function urlOf(server: Server): string {
  if ('connectionString' in server) return server.connectionString;
  // The host is the folder of a Unix socket, which only the query of a database URL can name.
  return `postgres://${server.user}@localhost:${server.port}/${server.database}?host=${encodeURIComponent(server.host)}`;
}
