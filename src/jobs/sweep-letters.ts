import type { CaseStore, Job } from '#commands/ports.ts';

/** Letters queued in one run; what is left waits for the next. */
const inOneRun = 500;

/** Every minute: queues the letter of each case that is signed and has none, whatever became of its first task. */
export function sweepLettersJob({ cases }: { readonly cases: CaseStore }): Job {
  return {
    name: 'sweep-letters',
    schedule: '* * * * *',
    run: async () => {
      await cases.sweepUnissued(inOneRun);
    },
  };
}
