import { AsyncLocalStorage } from 'node:async_hooks';
import { sql, type Transaction } from 'kysely';
import type { AskAs, Asker } from '#commands/accounts/ports.ts';

const current = new AsyncLocalStorage<Asker>();

/** Implements `AskAs`: what the work asks of the database, now or later, is asked as somebody. */
export const askAs: AskAs = (asker, work) => current.run(asker, work);

/** As whom the database is asked here: the system, unless a request said otherwise. */
export function askerNow(): Asker {
  return current.getStore() ?? 'system';
}

/** How PostgreSQL is told, in the setting `openimr.asker`: nothing for the system. */
export function settingOf(asker: Asker): string {
  if (asker === 'system') return '';
  const { account, roles, reviewer } = asker === 'nobody' ? nobody : asker;
  return JSON.stringify({ account, roles, reviewer });
}

const nobody = { account: '', roles: [], reviewer: null };

/**
 * The rest of a transaction is asked as the system: for what a person causes and may not see, such as the end of the log that
 * their entry is sealed onto. What they may do must have been asked before.
 */
export async function goOnAsSystem<T>(transaction: Transaction<T>): Promise<void> {
  if (askerNow() === 'system') return;
  await sql`select from set_config('role', 'none', true) as role, set_config('openimr.asker', '', true) as asker`.execute(
    transaction,
  );
}
