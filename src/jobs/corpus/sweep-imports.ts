import type { ImportStore } from '#commands/corpus/imports/import-store.ts';
import type { Clock, Job } from '#commands/ports.ts';
import { dropStaleUploads } from '#commands/records/uploads/drop-stale-uploads.ts';
import type { UploadStore } from '#commands/records/uploads/upload-store.ts';

/** Every minute: queues each import that waits or was interrupted, and forgets what was sent to one and left alone for a week. */
export function sweepImportsJob({
  imports,
  importUploads,
  clock,
}: {
  readonly imports: Pick<ImportStore, 'sweep'>;
  readonly importUploads: Pick<UploadStore, 'dropUntouched'>;
  readonly clock: Pick<Clock, 'now'>;
}): Job {
  return {
    name: 'sweep-imports',
    schedule: '* * * * *',
    run: async () => {
      await imports.sweep();
      await dropStaleUploads({ uploads: importUploads, clock });
    },
  };
}
