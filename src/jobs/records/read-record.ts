import { z } from 'zod';
import { type ReadingNeeds, readPages } from '#commands/records/read-pages.ts';
import type { Job } from '#commands/ports.ts';

const Payload = z.object({ sha256: z.string() });

/** Reads a file of a record page by page; as many files at once as there are cores. */
export function readRecordJob(needs: ReadingNeeds & { readonly stop: AbortSignal; readonly cores: number }): Job {
  return {
    name: 'read-record',
    schedule: null,
    atOnce: needs.cores,
    run: async payload => {
      await readPages(needs, Payload.parse(payload), { stop: needs.stop });
    },
  };
}
