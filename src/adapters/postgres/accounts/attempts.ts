import { CompiledQuery } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Attempts } from '#commands/accounts/ports.ts';
import type { Database } from '../database.ts';

/** Failed attempts, counted in PostgreSQL so that all processes count together. */
export function postgresAttempts(db: Database): Attempts {
  const storeClient = {
    query: ({ text, values = [] }: { readonly text: string; readonly values?: readonly unknown[] }) =>
      db.executeQuery(CompiledQuery.raw(text, [...values])),
  };
  const limiter = (points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: 'pool',
      tableName: 'sign_in_attempts',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: '',
      points,
      duration,
    });
  return {
    count: async (key, { attempts, seconds }, more) => {
      const one = limiter(attempts, seconds);
      // Those long over go when somebody comes: no timer of our own.
      await db.deleteFrom('sign_in_attempts').where('expire', '<', String(Date.now())).execute();
      try {
        await one.consume(key, more);
        return 0;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      }
    },
    forget: async key => {
      await limiter(1, 1).delete(key);
    },
  };
}
