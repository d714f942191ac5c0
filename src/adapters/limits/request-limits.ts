import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE = 60; // seconds

/**
 * Implements `RequestLimits` in memory: each process counts for itself, so that counting costs no query; what must be counted by all
 * together, failed sign-ins, is counted in the database.
 */
export function requestLimits(perMinute: number) {
  const limiters = new Map<number, RateLimiterMemory>();
  return {
    perMinute,
    take: async (key: string, most: number) => {
      const limiter = limiters.get(most) ?? new RateLimiterMemory({ points: most, duration: MINUTE });
      limiters.set(most, limiter);
      try {
        await limiter.consume(key);
        return 0;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      }
    },
  };
}
