import { workerOfCase } from '#domain/cases/form/worker-of-case.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import { documentIndexer } from '#domain/records/documents/index-documents.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import type { CaseStore, Clock } from '../ports.ts';
import type { RecordStore } from './record-store.ts';

export type IndexNeeds = {
  readonly records: RecordStore;
  readonly cases: Pick<CaseStore, 'read'>;
  readonly clock: Clock;
};

export type IndexOutcome =
  | { readonly kind: 'indexed'; readonly pages: number; readonly documents: number }
  | { readonly kind: 'busy' }
  /** Asked to stop; the rest is done another time. */
  | { readonly kind: 'stopped' };

export type IndexListener = {
  /** So many documents whose facts are to be found. */
  readonly begun?: (documents: number) => void;
  readonly step?: () => void;
  readonly stop?: AbortSignal;
};

/**
 * Finds the documents in the pages of a record read so far, compares whom they speak of with the worker of the case, applies what
 * people corrected, and finds the facts of each document that is new or changed. Pages are taken one after the other: their number costs time, not memory.
 */
export async function indexRecord(
  needs: IndexNeeds,
  { caseNumber }: { readonly caseNumber: string },
  listener: IndexListener = {},
): Promise<IndexOutcome> {
  const outcome = await needs.records.aloneInCase(caseNumber, () => indexAlone(needs, caseNumber, listener));
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}

async function indexAlone(
  needs: IndexNeeds,
  caseNumber: string,
  listener: IndexListener,
): Promise<Exclude<IndexOutcome, { kind: 'busy' }>> {
  const pages = await findDocuments(needs, caseNumber);
  const changed = await needs.records.withoutFacts(caseNumber);
  listener.begun?.(changed.length);
  for (const document of changed) {
    if (listener.stop?.aborted === true) return { kind: 'stopped' };
    const read = await recordDocument(needs.records, caseNumber, document);
    await needs.records.putFacts(caseNumber, document, findFacts(read));
    listener.step?.();
  }
  if (changed.length > 0) await needs.records.factsFound(caseNumber);
  const documents = await needs.records.documents(caseNumber);
  return { kind: 'indexed', pages, documents: documents.length };
}

/** The documents of the pages up to the first that is not read; answers how many pages these are. */
async function findDocuments({ records, cases, clock }: IndexNeeds, caseNumber: string): Promise<number> {
  const state = await records.indexState(caseNumber);
  const stored = await cases.read(caseNumber);
  const worker = stored === null ? null : workerOfCase(stored.case);
  const comparedWith = JSON.stringify(worker);
  const { read } = await records.pageCount(caseNumber);
  const corrections = await records.corrections(caseNumber);
  const isSame = state?.corrections === corrections.length && state.comparedWith === comparedWith;
  if (isSame && state.pages === read) return read;
  // An index of no page says nothing, and would be shown as one.
  if (state === null && read === 0) return 0;
  const indexer = documentIndexer(worker);
  let next = 1;
  for await (const batch of records.pages(caseNumber, { from: 1, to: Number.MAX_SAFE_INTEGER, words: false })) {
    for (const page of batch) {
      if (page.page !== next) break;
      indexer.add(page);
      next += 1;
    }
  }
  const { documents, copies } = indexer.finish(corrections.map(({ correction }) => correction));
  await records.replaceIndex(caseNumber, {
    documents,
    copies,
    pages: next - 1,
    corrections: corrections.length,
    comparedWith,
    at: clock.now(),
  });
  return next - 1;
}

/** A document of a record with the text of its pages, as evidence takes it: pages have their number in the record. */
export async function recordDocument(
  records: Pick<RecordStore, 'pages'>,
  caseNumber: string,
  { id, first, last, title, date, author }: IndexedDocument,
): Promise<RecordDocument> {
  const pages: { number: number; text: string }[] = [];
  for await (const batch of records.pages(caseNumber, { from: first, to: last, words: false })) {
    for (const { page, read } of batch) pages.push({ number: page, text: read.text });
  }
  return { id, title, date, author, part: 'page', pages };
}
