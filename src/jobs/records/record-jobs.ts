import type { Job } from '#commands/ports.ts';
import { indexRecordJob } from './index-record.ts';
import { readRecordJob } from './read-record.ts';
import { sweepRecordsJob } from './sweep-records.ts';
import { sweepUploadsJob } from './sweep-uploads.ts';

export const recordJobNames = ['read-record', 'index-record', 'sweep-records', 'sweep-uploads'] as const;

/** What is done to records once they are received, until they can be searched and every fact has its place. */
export function recordJobs(
  needs: Parameters<typeof readRecordJob>[0] &
    Parameters<typeof indexRecordJob>[0] &
    Parameters<typeof sweepUploadsJob>[0],
): readonly Job[] {
  return [readRecordJob(needs), indexRecordJob(needs), sweepRecordsJob(needs), sweepUploadsJob(needs)];
}
