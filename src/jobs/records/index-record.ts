import { z } from 'zod';
import { type IndexNeeds, indexRecord } from '#commands/records/index-record.ts';
import { logSubmissions } from '#commands/records/log-submissions.ts';
import type { Job } from '#commands/ports.ts';

const Payload = z.object({ caseNumber: z.string() });

/** Finds the documents and facts of a record and logs what was submitted; when somebody else is at it, a sweep looks again. */
export function indexRecordJob(
  needs: IndexNeeds & Parameters<typeof logSubmissions>[0] & { readonly stop: AbortSignal },
): Job {
  return {
    name: 'index-record',
    schedule: null,
    run: async payload => {
      const record = Payload.parse(payload);
      const outcome = await indexRecord(needs, record, { stop: needs.stop });
      if (outcome.kind === 'indexed') await logSubmissions(needs, record);
    },
  };
}
