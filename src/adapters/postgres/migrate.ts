import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { cases } from './migrations/0001-cases.ts';
import { lifeCycle } from './migrations/0002-life-cycle.ts';
import { notices } from './migrations/0003-notices.ts';
import { organizations } from './migrations/0004-organizations.ts';
import { records } from './migrations/0005-records.ts';
import { publications } from './migrations/0006-publications.ts';
import { accounts } from './migrations/0007-accounts.ts';

/** Forward only: a migration that has been released is never edited. */
const migrations = {
  '0001-cases': cases,
  '0002-life-cycle': lifeCycle,
  '0003-notices': notices,
  '0004-organizations': organizations,
  '0005-records': records,
  '0006-publications': publications,
  '0007-accounts': accounts,
};

/** Brings a database to this version's schema, under a lock that other processes wait for. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new Error(`the database could not be brought up to date: ${reason}`, { cause: error });
  }
}
