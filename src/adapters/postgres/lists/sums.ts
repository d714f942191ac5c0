import { sql } from 'kysely';
import type { SumStore } from '#commands/lists/ports.ts';
import type { Database } from '../database.ts';

/** Implements `SumStore`. */
export function postgresSums(db: Database): SumStore {
  return {
    gather: async () => {
      await sql`select gather_sums()`.execute(db);
    },
  };
}
