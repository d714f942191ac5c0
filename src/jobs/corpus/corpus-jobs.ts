import type { Job } from '#commands/ports.ts';
import { importDecisionsJob } from './import-decisions.ts';
import { sweepImportsJob } from './sweep-imports.ts';

export const corpusJobNames = ['import-decisions', 'sweep-imports'] as const;

/** What is done to the published decisions without a person. */
export function corpusJobs(
  needs: Parameters<typeof importDecisionsJob>[0] & Parameters<typeof sweepImportsJob>[0],
): readonly Job[] {
  return [importDecisionsJob(needs), sweepImportsJob(needs)];
}
