import type { Telemetry } from '#commands/operation/telemetry.ts';
import type { Job } from '#commands/ports.ts';

/** The same jobs; each run is timed, and one that fails is told of before the queue repeats it. */
export function observedJobs(
  jobs: readonly Job[],
  telemetry: Telemetry,
  onFailure: (job: string, error: unknown) => void,
): readonly Job[] {
  return jobs.map(job => ({
    ...job,
    run: async payload => {
      const work = telemetry.begin('job', job.name);
      try {
        await telemetry.within(work, () => job.run(payload));
        work.ended('done', false);
      } catch (error) {
        work.ended('failed', true);
        onFailure(job.name, error);
        throw error;
      }
    },
  }));
}
