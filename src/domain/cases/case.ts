import { z } from 'zod';
import type { RecordDocument } from '#domain/records/document.ts';
import type { CaseFile } from './case-file.ts';
import type { Decision } from './decision.ts';
import type { CaseEvent, CaseEventOf } from './events.ts';

/** `records-complete → in-review → determined → issued`: the part of the life cycle this version runs. */
export const CaseState = z.enum(['records-complete', 'in-review', 'determined', 'issued']);
export type CaseState = z.infer<typeof CaseState>;

/** A dispute as it stands, derived from its events. */
export type Case = {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly file: CaseFile;
  readonly documents: readonly RecordDocument[];
  /** Id of the reviewer assigned; the name lives elsewhere. */
  readonly reviewer: string | null;
  readonly clinicalSummary: string;
  /** One place per disputed item, null while undecided. */
  readonly decisions: readonly (Decision | null)[];
  readonly signature: CaseEventOf<'determination-signed'>['data'] | null;
  readonly letter: string | null; // its SHA-256
};

/** What an event makes of a case once its step is allowed. */
export function afterEvent(before: Case | null, event: CaseEvent, state: CaseState): Case {
  if (event.kind === 'case-opened') return opened(event, state);
  if (before === null) throw new Error(`${event.kind} cannot be the first event`);
  switch (event.kind) {
    case 'reviewer-assigned':
      return { ...before, state, reviewer: event.data.reviewer };
    case 'summary-written':
      return { ...before, state, clinicalSummary: event.data.clinicalSummary };
    case 'item-decided':
      return { ...before, state, decisions: before.decisions.with(event.data.item, event.data.decision) };
    case 'determination-signed':
      return { ...before, state, signature: event.data };
    case 'letter-issued':
      break;
  }
  return { ...before, state, letter: event.data.sha256 };
}

function opened({ data }: CaseEventOf<'case-opened'>, state: CaseState): Case {
  return {
    caseNumber: data.caseFile.caseNumber,
    state,
    file: data.caseFile,
    documents: data.documents,
    reviewer: null,
    clinicalSummary: data.caseFile.clinicalSummary ?? '',
    decisions: data.caseFile.items.map(() => null),
    signature: null,
    letter: null,
  };
}
