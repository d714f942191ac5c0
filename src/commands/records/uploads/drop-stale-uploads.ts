import type { Clock } from '../../ports.ts';
import type { UploadStore } from './upload-store.ts';

/** So long after its last piece an upload may still be gone on with: a week, in milliseconds. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** Forgets uploads that nobody went on with for a week; answers how many. */
export function dropStaleUploads({
  uploads,
  clock,
}: {
  readonly uploads: Pick<UploadStore, 'dropUntouched'>;
  readonly clock: Pick<Clock, 'now'>;
}): Promise<number> {
  return uploads.dropUntouched(new Date(Date.parse(clock.now()) - KEPT).toISOString());
}
