import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Database, openDatabase } from './database.ts';
import { startEmbeddedPostgres } from './embedded.ts';
import type { Server } from './server.ts';

type Settings = { readonly databaseUrl: string | null; readonly dataFolder: string };

/** The server of a database that is there already: that of its URL, else the embedded one of a data folder. */
export async function serverOf(
  config: Settings,
): Promise<{ readonly server: Server; readonly close: () => Promise<void> }> {
  if (config.databaseUrl !== null) {
    return { server: { connectionString: config.databaseUrl }, close: () => Promise.resolve() };
  }
  if (!existsSync(path.join(config.dataFolder, 'postgres', 'cluster', 'PG_VERSION'))) {
    throw new Error(`there is no database in ${config.dataFolder}: set DATA_FOLDER or DATABASE_URL`);
  }
  const { server, stop } = await startEmbeddedPostgres(config.dataFolder);
  return { server, close: stop };
}

/** A database that is there already, without setting one up. */
export async function reachDatabase(
  config: Settings,
): Promise<{ readonly db: Database; readonly close: () => Promise<void> }> {
  const { server, close } = await serverOf(config);
  const db = openDatabase(server, () => undefined);
  return {
    db,
    close: async () => {
      await db.destroy();
      await close();
    },
  };
}
