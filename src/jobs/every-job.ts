import type { Job } from '#commands/ports.ts';
import { allJobs, jobNames } from './all-jobs.ts';
import { corpusJobNames, corpusJobs } from './corpus/corpus-jobs.ts';
import { countDuties, countDutiesJob } from './count-duties.ts';
import { examineDrafts, examineDraftsJob } from './examine-drafts.ts';
import { recordJobNames, recordJobs } from './records/record-jobs.ts';

/** The queues of a running system. */
export const everyJobName = [...jobNames, ...recordJobNames, ...corpusJobNames, examineDrafts, countDuties] as const;

/** Every job of a running system. */
export function everyJob(
  needs: Parameters<typeof allJobs>[0] &
    Parameters<typeof recordJobs>[0] &
    Parameters<typeof corpusJobs>[0] &
    Parameters<typeof examineDraftsJob>[0] &
    Parameters<typeof countDutiesJob>[0],
): readonly Job[] {
  return [
    ...allJobs(needs),
    ...recordJobs(needs),
    ...corpusJobs(needs),
    examineDraftsJob(needs),
    countDutiesJob(needs),
  ];
}
