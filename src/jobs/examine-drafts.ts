import { type ExaminingNeeds, keepExaminations } from '#commands/gate/keep-examinations.ts';
import type { Job } from '#commands/ports.ts';

export const examineDrafts = 'examine-drafts' as const;

/** Drafts looked at in one run; what is left waits for the next. */
const inOneRun = 500;

/** Every minute: drafts whose words, record or rules have changed are examined anew. What was missed is made up for by the next run. */
export function examineDraftsJob(needs: ExaminingNeeds & { readonly stop?: AbortSignal }): Job {
  const { stop } = needs;
  return {
    name: examineDrafts,
    schedule: '* * * * *',
    run: async () => {
      await keepExaminations(needs, { limit: inOneRun, ...(stop === undefined ? {} : { stop }) });
    },
  };
}
