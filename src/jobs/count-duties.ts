import { type CountingNeeds, keepCounted } from '#commands/oversight/keep-counted.ts';
import type { SumStore } from '#commands/lists/ports.ts';
import type { Job } from '#commands/ports.ts';

export const countDuties = 'count-duties' as const;

/** Cases counted in one run, which lasts no longer than so many milliseconds; what is left waits for the next. */
const [inOneRun, LONGEST] = [5_000, 45_000];

/** Every minute: duties of cases that have changed are counted anew, for whoever oversees them, and sums have their parts put together. */
export function countDutiesJob(needs: CountingNeeds & { readonly sums: SumStore; readonly stop?: AbortSignal }): Job {
  const { stop, clock, sums } = needs;
  return {
    name: countDuties,
    schedule: '* * * * *',
    run: async () => {
      const until = new Date(Date.parse(clock.now()) + LONGEST).toISOString();
      await keepCounted(needs, { limit: inOneRun, until, ...(stop === undefined ? {} : { stop }) });
      await sums.gather();
    },
  };
}
