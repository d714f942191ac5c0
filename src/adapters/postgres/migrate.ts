import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { DatabaseError } from 'pg';
import { cases } from './migrations/0001-cases.ts';
import { lifeCycle } from './migrations/0002-life-cycle.ts';
import { notices } from './migrations/0003-notices.ts';
import { organizations } from './migrations/0004-organizations.ts';
import { records } from './migrations/0005-records.ts';
import { publications } from './migrations/0006-publications.ts';
import { accounts } from './migrations/0007-accounts.ts';
import { outbox } from './migrations/0008-outbox.ts';
import { accountCare } from './migrations/0009-account-care.ts';
import { programs } from './migrations/0010-programs.ts';
import { rowSecurity } from './migrations/0011-row-security.ts';
import { followers } from './migrations/0013-followers.ts';
import { draftExaminations } from './migrations/0014-draft-examinations.ts';
import { receipts } from './migrations/0015-receipts.ts';
import { imports } from './migrations/0016-imports.ts';
import { service } from './migrations/from-0020/0020-service.ts';
import { readingsSeen } from './migrations/from-0020/0021-readings-seen.ts';
import { identityProviders } from './migrations/from-0020/0022-identity-providers.ts';
import { changedAccounts } from './migrations/from-0020/0023-changed-accounts.ts';
import { lists } from './migrations/from-0020/0024-lists.ts';
import { oversight } from './migrations/from-0020/0025-oversight.ts';
import { physicianFeedback } from './migrations/from-0020/0026-physician-feedback.ts';
import { clockLooks } from './migrations/from-0020/0033-clock-looks.ts';
import { oversightSums } from './migrations/from-0020/0034-oversight-sums.ts';
import { deskQueues } from './migrations/from-0020/0035-desk-queues.ts';
import { appeals } from './migrations/from-0020/0036-appeals.ts';
import { deliveryUploads } from './migrations/from-0020/0038-delivery-uploads.ts';
import { mailRoomLetters } from './migrations/from-0020/0039-mail-room.ts';
import { signedInAnew } from './migrations/from-0020/0040-signed-in-anew.ts';
import { accessTold } from './migrations/from-0020/0048-access-told.ts';
import { names } from './migrations/from-0020/0049-names.ts';
import { providerLogouts } from './migrations/from-0020/0050-provider-logouts.ts';
import { organizationForm } from './migrations/from-0020/0051-organization-form.ts';
import { deskOrders } from './migrations/from-0053/0053-desk-orders.ts';
import { deskSums } from './migrations/from-0053/0054-desk-sums.ts';
import { workerNames } from './migrations/from-0053/0056-worker-names.ts';
import { anotherPerson } from './migrations/from-0020/0055-another-person.ts';
import { readyRole } from './row-security/ready-role.ts';

/**
 * Forward only: a migration that has been released is never edited. From `0007` on each only adds (a table, a column that may
 * be null or has a default, an index), so that processes of the version before work on while it runs and after. What nothing
 * uses any more is taken away by a migration of the release after, whose name says `contract`.
 */
export const migrations = {
  '0001-cases': cases,
  '0002-life-cycle': lifeCycle,
  '0003-notices': notices,
  '0004-organizations': organizations,
  '0005-records': records,
  '0006-publications': publications,
  '0007-accounts': accounts,
  '0008-outbox': outbox,
  '0009-account-care': accountCare,
  '0010-programs': programs,
  '0011-row-security': rowSecurity,
  '0013-followers': followers,
  '0014-draft-examinations': draftExaminations,
  '0015-receipts': receipts,
  '0016-imports': imports,
  '0020-service': service,
  '0021-readings-seen': readingsSeen,
  '0022-identity-providers': identityProviders,
  '0023-changed-accounts': changedAccounts,
  '0024-lists': lists,
  '0025-oversight': oversight,
  '0026-physician-feedback': physicianFeedback,
  '0033-clock-looks': clockLooks,
  '0034-oversight-sums': oversightSums,
  '0035-desk-queues': deskQueues,
  '0036-appeals': appeals,
  '0038-delivery-uploads': deliveryUploads,
  '0039-mail-room': mailRoomLetters,
  '0040-signed-in-anew': signedInAnew,
  '0048-access-told': accessTold,
  '0049-names': names,
  '0050-provider-logouts': providerLogouts,
  '0051-organization-form': organizationForm,
  '0053-desk-orders': deskOrders,
  '0054-desk-sums': deskSums,
  '0055-another-person': anotherPerson,
  '0056-worker-names': workerNames,
};

/**
 * Brings a database to this version's schema, under a lock that other processes wait for. One that a later version brought
 * further stays as it is, and serves both.
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  if (!(await isMigrated(db))) await run(db, migrator => migrator.migrateToLatest());
  await readyRole(db);
}

/** Brings a database to the schema it had after the migration named: that of a backup. */
export async function migrateTo<T>(db: Kysely<T>, name: string): Promise<void> {
  await run(db, migrator => migrator.migrateTo(name));
}

/** Whether a database has everything this version needs. Throws when it does not answer. */
export async function isMigrated<T>(db: Kysely<T>): Promise<boolean> {
  const there = new Set(await migrationsOf(db));
  return Object.keys(migrations).every(name => there.has(name));
}

/** Why requests cannot be answered from a database yet; null when they can. */
export async function unready<T>(db: Kysely<T>): Promise<string | null> {
  try {
    const asked = isMigrated(db).then(done => (done ? null : 'the database is not up to date'));
    // Whoever comes too late may still fail: nobody listens any more.
    asked.catch(() => undefined);
    return await Promise.race([asked, pause(PATIENCE, 'the database does not answer in time', { ref: false })]);
  } catch {
    return 'the database does not answer';
  }
}

const PATIENCE = 2_000; // ms

/** Names of the migrations a database has had, in order; none for an empty one. */
export async function migrationsOf<T>(db: Kysely<T>): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    return rows.map(({ name }) => name);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === NO_SUCH_TABLE) return [];
    throw error;
  }
}

const NO_SUCH_TABLE = '42P01';

async function run<T>(db: Kysely<T>, go: (migrator: Migrator) => Promise<{ readonly error?: unknown }>): Promise<void> {
  // One that was written beside a later one may come after it: each only adds.
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true });
  const { error } = await go(migrator);
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : 'unknown reason';
  throw new Error(`the database could not be brought up to date: ${reason}`, { cause: error });
}
