import type { Config } from '#config.ts';
import { gzip, readTar, writeTar } from '../backup/tar.ts';
import { postgresAudit } from '../postgres/audit.ts';
import { postgresBackupSource } from '../postgres/backup/source.ts';
import { postgresBackupTarget } from '../postgres/backup/target.ts';
import { openDatabase } from '../postgres/database.ts';
import { startEmbeddedPostgres } from '../postgres/embedded.ts';
import { serverOf } from '../postgres/reach-database.ts';
import { openFileStore } from '../store/file-store.ts';

/** The database and the files that are there, to be backed up; whatever runs on them goes on. */
export async function reachBackup(config: Config) {
  const { server, close } = await serverOf(config);
  const files = await openFileStore(config);
  return { source: postgresBackupSource(server), files, writeArchive: writeTar, gzip, close };
}

/** A database to be filled, set up first where it is the embedded one. */
export async function reachRestore(config: Config) {
  const embedded = config.databaseUrl === null ? await startEmbeddedPostgres(config.dataFolder) : null;
  const server = embedded?.server ?? { connectionString: config.databaseUrl ?? '' };
  const db = openDatabase(server, () => undefined);
  const files = await openFileStore(config);
  return {
    target: postgresBackupTarget(server, db),
    files,
    audit: postgresAudit(db),
    readArchive: readTar,
    gzip,
    close: async () => {
      await db.destroy();
      await embedded?.stop();
    },
  };
}
