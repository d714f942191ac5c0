import type { Job } from '#commands/ports.ts';
import { issueLetterJob } from './issue-letter.ts';
import { sendNoticesJob } from './send-notices.ts';
import { sendWebhooksJob } from './send-webhooks.ts';
import { sweepClocksJob } from './sweep-clocks.ts';
import { sweepLettersJob } from './sweep-letters.ts';

/** Names of all jobs: the queues to open. */
export const jobNames = ['issue-letter', 'sweep-letters', 'sweep-clocks', 'send-notices', 'send-webhooks'] as const;

/** Everything that happens without a person. */
export function allJobs(
  needs: Parameters<typeof issueLetterJob>[0] &
    Parameters<typeof sweepClocksJob>[0] &
    Parameters<typeof sendNoticesJob>[0],
): readonly Job[] {
  return [issueLetterJob(needs), sweepLettersJob(needs), sweepClocksJob(needs), sendNoticesJob(needs)];
}

export { sendWebhooksJob };
