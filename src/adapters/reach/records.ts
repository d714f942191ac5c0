import type { Config } from '#config.ts';
import { postgresCases } from '../postgres/cases.ts';
import { migrate } from '../postgres/migrate.ts';
import { reachDatabase } from '../postgres/reach-database.ts';
import { postgresRecords } from '../postgres/records/record-store.ts';
import { openFileStore } from '../store/file-store.ts';

/** The records of cases as they are, to take files in without a server; whatever runs beside finds what is left to do. */
export async function reachRecords(config: Config) {
  const { db, close } = await reachDatabase(config);
  await migrate(db);
  const records = postgresRecords(db, unqueued);
  const files = await openFileStore(config);
  return { cases: postgresCases(db, unqueued), files, records, submissions: records, close };
}

const unqueued = () => Promise.resolve();
