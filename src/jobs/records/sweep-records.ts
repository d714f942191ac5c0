import type { Job } from '#commands/ports.ts';
import type { RecordStore } from '#commands/records/record-store.ts';

/** Every minute: queues each file that is not read and each record that is not indexed, whatever became of its first task. */
export function sweepRecordsJob({ records }: { readonly records: Pick<RecordStore, 'sweep'> }): Job {
  return {
    name: 'sweep-records',
    schedule: '* * * * *',
    run: async () => {
      await records.sweep();
    },
  };
}
