import type { Job } from '#commands/ports.ts';
import type { UploadStore } from '#commands/records/uploads/upload-store.ts';
import { dropStaleUploads } from '#commands/records/uploads/drop-stale-uploads.ts';

/** Every hour: forgets uploads that were begun, never finished, and left alone for a week. */
export function sweepUploadsJob(
  needs: Parameters<typeof dropStaleUploads>[0] & { readonly deliveryUploads: Pick<UploadStore, 'dropUntouched'> },
): Job {
  return {
    name: 'sweep-uploads',
    schedule: '17 * * * *',
    run: async () => {
      await dropStaleUploads(needs);
      await dropStaleUploads({ ...needs, uploads: needs.deliveryUploads });
    },
  };
}
