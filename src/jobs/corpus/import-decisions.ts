import { z } from 'zod';
import { type RunImportNeeds, runImport } from '#commands/corpus/imports/run-import.ts';
import type { Job } from '#commands/ports.ts';

const Payload = z.object({ import: z.string() });

/** Takes what was uploaded to an import into the corpus, or goes on where it was interrupted. */
export function importDecisionsJob(needs: RunImportNeeds & { readonly stop: AbortSignal }): Job {
  return {
    name: 'import-decisions',
    schedule: null,
    run: payload => runImport(needs, Payload.parse(payload).import, needs.stop),
  };
}
