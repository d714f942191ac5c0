import { createHash } from 'node:crypto';
import { rememberingExaminations } from '../../../src/commands/gate/examine-draft.ts';

const nothing = () => Promise.resolve([]);

/** A record nothing was received for. */
export const emptyRecord = {
  indexState: () => Promise.resolve(null),
  documents: nothing,
  copies: nothing,
  submissions: nothing,
  facts: nothing,
  pages: async function* () {
    yield* [];
  },
};

/** Examines drafts against the documents of their case alone. */
export const examineDraft = rememberingExaminations(
  { records: emptyRecord, sha256: bytes => createHash('sha256').update(bytes).digest('hex') },
  50,
);
