import { z } from 'zod';
import { type IndexNeeds, indexRecord } from '#commands/records/index-record.ts';
import type { Job } from '#commands/ports.ts';

const Payload = z.object({ caseNumber: z.string() });

/** Finds the documents and facts of a record; when somebody else is at it, a sweep looks again. */
export function indexRecordJob(needs: IndexNeeds & { readonly stop: AbortSignal }): Job {
  return {
    name: 'index-record',
    schedule: null,
    run: async payload => {
      await indexRecord(needs, Payload.parse(payload), { stop: needs.stop });
    },
  };
}
