import { z } from 'zod';
import { issueLetter } from '#commands/determination/issue-letter.ts';
import type { Job } from '#commands/ports.ts';

const Payload = z.object({ caseNumber: z.string() });

/** Writes and records the letter of a signed case; the queue repeats it until it is done. */
export function issueLetterJob(needs: Parameters<typeof issueLetter>[0]): Job {
  return {
    name: 'issue-letter',
    schedule: null,
    run: async payload => {
      const outcome = await issueLetter(needs, Payload.parse(payload));
      if (outcome.kind === 'conflict') throw new Error(`case ${outcome.caseNumber} changed meanwhile; once more`);
      if (outcome.kind === 'refused') throw new Error(outcome.refusals[0]?.message ?? 'refused');
    },
  };
}
