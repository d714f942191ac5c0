import { sweepClocks } from '#commands/clocks/sweep-clocks.ts';
import type { Job } from '#commands/ports.ts';

/** Every five minutes: reminders, alarms and what is overdue. A sweep that was missed is made up for by the next. */
export function sweepClocksJob(needs: Parameters<typeof sweepClocks>[0]): Job {
  return {
    name: 'sweep-clocks',
    schedule: '*/5 * * * *',
    run: async () => {
      await sweepClocks(needs);
    },
  };
}
