import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/adapters/postgres/database.ts';
import { startEmbeddedPostgres } from '../src/adapters/postgres/embedded.ts';
import { migrate } from '../src/adapters/postgres/migrate.ts';
import { onDatabase, type Server } from '../src/adapters/postgres/server.ts';

declare module 'vitest' {
  // only an interface can be added to
  export interface ProvidedContext {
    readonly postgres: { readonly server: Server; readonly template: string };
  }
}

/** One server per run (that of DATABASE_URL, else an embedded one) with a migrated template for the test files' databases. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openimr-test-'));
  chmodSync(folder, 0o755); // as root the server runs as nobody, who must pass
  const url = process.env['DATABASE_URL'];
  const embedded = url ? null : await startEmbeddedPostgres(folder);
  const server: Server = embedded?.server ?? { connectionString: url ?? '' };
  const template = `openimr_template_${randomBytes(4).toString('hex')}`;
  const administrator = openDatabase(server, () => undefined);
  await sql`create database ${sql.id(template)}`.execute(administrator);
  const db = openDatabase(onDatabase(server, template), () => undefined);
  await migrate(db);
  await db.destroy();
  provide('postgres', { server, template });
  return async () => {
    await sql`drop database ${sql.id(template)}`.execute(administrator);
    await administrator.destroy();
    await embedded?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
