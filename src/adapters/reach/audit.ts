import type { Config } from '#config.ts';
import { postgresReads } from '../postgres/accounts/relations.ts';
import { postgresAudit } from '../postgres/audit.ts';
import { reachDatabase } from '../postgres/reach-database.ts';
import { openFileStore } from '../store/file-store.ts';

/** The database and the kept files as they are, for an audit. */
export async function reachAudit(config: Config) {
  const { db, close } = await reachDatabase(config);
  return { audit: postgresAudit(db), reads: postgresReads(db).list, files: () => openFileStore(config), close };
}
