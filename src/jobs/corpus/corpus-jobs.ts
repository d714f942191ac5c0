import type { Job } from '#commands/ports.ts';
import { importDecisionsJob } from './import-decisions.ts';
import { sweepImportsJob } from './sweep-imports.ts';
import { writeExportsJob } from './write-exports.ts';

export const corpusJobNames = ['import-decisions', 'sweep-imports', 'write-exports'] as const;

/** What is done to the published decisions without a person. */
export function corpusJobs(
  needs: Parameters<typeof importDecisionsJob>[0] &
    Parameters<typeof sweepImportsJob>[0] &
    Parameters<typeof writeExportsJob>[0],
): readonly Job[] {
  return [importDecisionsJob(needs), sweepImportsJob(needs), writeExportsJob(needs)];
}
