import { openFile } from '../../../src/adapters/formats/open-file.ts';
import { openConverted } from '../../../src/adapters/formats/pages/open-converted.ts';
import { pagePool } from '../../../src/adapters/pages/page-pool.ts';
import { forgetfulFiles } from '../../../src/adapters/store/forgetful-store.ts';
import type { SubmissionStore } from '../../../src/commands/records/ports.ts';
import type { ReceiveNeeds } from '../../../src/commands/records/receive-submission.ts';

/** What receiving a submission needs: real opening and reading of files, the submissions given, a clock that stands still. */
export function receiving(submissions: SubmissionStore): ReceiveNeeds {
  return {
    files: forgetfulFiles(),
    openFile,
    readPages: pagePool({ openConverted }).readPages,
    submissions,
    clock: { now: () => '2016-05-12T10:00:00Z' },
    newId: () => 'a',
  };
}
