import type { SubmissionStore } from '../../../src/commands/records/ports.ts';
import type { RecordFile } from '../../../src/domain/records/files/record-file.ts';
import type { Submission } from '../../../src/domain/records/files/submission.ts';

/** Submissions and files of cases that live in maps, with what they hold to look at. */
export function memorySubmissions(...cases: readonly string[]) {
  const records = new Map(cases.map(number => [number, new Map<string, RecordFile>()]));
  const submissions: Submission[] = [];
  const store: SubmissionStore = {
    known: (caseNumber, hashes) => {
      const files = records.get(caseNumber);
      return Promise.resolve(new Set(hashes.filter(hash => files?.has(hash) === true)));
    },
    keep: (submission, files) => {
      const record = records.get(submission.caseNumber);
      if (record === undefined) return Promise.resolve('no-case');
      if (files.some(({ sha256 }) => record.has(sha256))) return Promise.resolve('conflict');
      for (const file of files) record.set(file.sha256, file);
      submissions.push(submission);
      return Promise.resolve('kept');
    },
  };
  return { store, submissions, files: (caseNumber: string) => [...(records.get(caseNumber)?.values() ?? [])] };
}
