import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Database, openDatabase } from './database.ts';
import { startEmbeddedPostgres } from './embedded.ts';

/** A database that is there already, without setting one up: a server by its URL, else the embedded one of a data folder. */
export async function reachDatabase(config: {
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
}): Promise<{ readonly db: Database; readonly close: () => Promise<void> }> {
  if (config.databaseUrl !== null) {
    const db = openDatabase({ connectionString: config.databaseUrl }, () => undefined);
    return { db, close: () => db.destroy() };
  }
  if (!existsSync(path.join(config.dataFolder, 'postgres', 'cluster', 'PG_VERSION'))) {
    throw new Error(`there is no database in ${config.dataFolder}: set DATA_FOLDER or DATABASE_URL`);
  }
  const embedded = await startEmbeddedPostgres(config.dataFolder);
  const db = openDatabase(embedded.server, () => undefined);
  return {
    db,
    close: async () => {
      await db.destroy();
      await embedded.stop();
    },
  };
}
