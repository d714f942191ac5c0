import { type WriteExportsNeeds, writeExports } from '#commands/corpus/exports/write-exports.ts';
import type { Job } from '#commands/ports.ts';

/** Every five minutes: writes the corpus as open data, where there is a version of it that was not written. */
export function writeExportsJob(needs: WriteExportsNeeds & { readonly stop: AbortSignal }): Job {
  return {
    name: 'write-exports',
    schedule: '*/5 * * * *',
    run: async () => {
      await writeExports(needs, needs.stop);
    },
  };
}
