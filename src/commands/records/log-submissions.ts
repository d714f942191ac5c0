import type { CaseEvent } from '#domain/cases/events.ts';
import type { ReadSubmission } from '#domain/cases/events/delivery.ts';
import { pacificDay } from '#domain/calendar/pacific-time.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { isSetAside } from '#domain/records/documents/set-aside.ts';
import type { Submission } from '#domain/records/files/submission.ts';
import { namesRecords } from '#domain/records/ur-decision.ts';
import { addEvents } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';
import { recordDocument } from './index-record.ts';
import type { CaseFileState, RecordStore } from './record-store.ts';

type Needs = { readonly cases: CaseStore; readonly clock: Clock; readonly records: RecordStore };

/**
 * Records in the log of a case what was submitted to its record, each submission once it is read: its files by hash, and
 * what kinds of documents they hold. Where the case takes no records at the moment it is left for later; answers how many.
 */
export async function logSubmissions(needs: Needs, { caseNumber }: { readonly caseNumber: string }): Promise<number> {
  const { cases, records } = needs;
  const submissions = await records.submissions(caseNumber);
  if (submissions.length === 0) return 0;
  const stored = await cases.read(caseNumber);
  if (stored === null) return 0;
  const logged = new Set(stored.case.deliveries.map(({ submission }) => submission?.id));
  const files = new Map((await records.files(caseNumber)).map(file => [file.sha256, file]));
  const indexed = (await records.indexState(caseNumber))?.pages ?? 0;
  const documents = await records.documents(caseNumber);
  const events: CaseEvent[] = [];
  for (const submission of submissions) {
    if (logged.has(submission.id)) continue;
    const own = filesOf(submission, files);
    if (own.length === 0 || !own.every(file => isIndexed(file, indexed))) continue;
    events.push(received(submission, await readSubmission(needs, submission, own, documents)));
  }
  if (events.length === 0) return 0;
  const outcome = await addEvents(needs, caseNumber, stored, events);
  return outcome.kind === 'changed' ? events.length : 0;
}

function filesOf({ files }: Submission, known: ReadonlyMap<string, CaseFileState>): CaseFileState[] {
  const hashes = new Set(files.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])));
  return [...hashes].flatMap(hash => known.get(hash) ?? []);
}

function isIndexed({ error, first, pages }: CaseFileState, indexed: number): boolean {
  return error !== null || (first !== null && pages !== null && first + pages - 1 <= indexed);
}

function received({ party, at, sender }: Submission, submission: ReadSubmission): CaseEvent {
  return {
    kind: 'records-received',
    by: 'records desk',
    why: `sent by ${sender}, kept and read`.slice(0, 5000),
    data: { from: party, documents: [], records: [], submission, on: pacificDay(at), at: null, method: null },
  };
}

async function readSubmission(
  { records }: Needs,
  { id, caseNumber }: Submission,
  files: readonly CaseFileState[],
  documents: readonly IndexedDocument[],
): Promise<ReadSubmission> {
  const own = documents.filter(
    document => document.kind !== 'blank' && !isSetAside(document) && files.some(file => holds(file, document.first)),
  );
  const kinds: Partial<Record<IndexedDocument['kind'], number>> = {};
  let urDecisionNamesRecords = false;
  for (const document of own) {
    kinds[document.kind] = (kinds[document.kind] ?? 0) + 1;
    if (document.kind !== 'ur-decision' || urDecisionNamesRecords) continue;
    urDecisionNamesRecords = namesRecords(await recordDocument(records, caseNumber, document));
  }
  return {
    id,
    files: files.map(({ sha256, pages }) => ({ sha256, pages: pages ?? 0 })),
    kinds,
    urDecisionNamesRecords,
  };
}

function holds({ first, pages }: CaseFileState, page: number): boolean {
  return first !== null && pages !== null && page >= first && page < first + pages;
}
