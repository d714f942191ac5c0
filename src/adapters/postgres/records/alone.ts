import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** What can be held: the reading of a file, the index of a case. Numbers nothing else locks. */
const locks = { file: 7_240_611, case: 7_240_612 } as const;

/**
 * Does the work while it alone holds the name, in all processes on this database; `busy` when another holds it. A process
 * that dies lets go at once.
 */
export function alone<T>(
  db: Database,
  what: keyof typeof locks,
  name: string,
  work: () => Promise<T>,
): Promise<T | 'busy'> {
  return db.connection().execute(async connection => {
    const key = sql`${locks[what]}, hashtext(${name})`;
    const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${key}) as held`.execute(connection);
    if (rows[0]?.held !== true) return 'busy';
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(connection);
    }
  });
}
