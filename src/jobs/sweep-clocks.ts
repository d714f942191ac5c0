import { type SweepNeeds, sweepClocks } from '#commands/clocks/sweep-clocks.ts';
import type { Job } from '#commands/ports.ts';

/** A run lasts no longer than so many milliseconds; what is left waits for the next. */
const LONGEST = 4 * 60_000;

/** Every five minutes: reminders, alarms and what is overdue. A sweep that was missed is made up for by the next. */
export function sweepClocksJob(needs: SweepNeeds & { readonly stop?: AbortSignal }): Job {
  const { stop, clock } = needs;
  return {
    name: 'sweep-clocks',
    schedule: '*/5 * * * *',
    run: async () => {
      const until = new Date(Date.parse(clock.now()) + LONGEST).toISOString();
      await sweepClocks(needs, { until, ...(stop === undefined ? {} : { stop }) });
    },
  };
}
