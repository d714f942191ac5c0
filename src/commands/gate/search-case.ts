import type { Case } from '#domain/cases/case.ts';
import { type SearchedCase, searchedCase } from '#domain/checks/gate/searched-case.ts';
import { listDocuments } from '#domain/records/index/list-documents.ts';
import { recordFacts } from '../records/record-facts.ts';
import type { RecordStore } from '../records/record-store.ts';

type Records = Pick<RecordStore, 'indexState' | 'documents' | 'copies' | 'pages' | 'facts' | 'submissions'>;

/** The documents and the record of a case at one version, read when they are asked for. */
export type CaseSearch = { readonly version: string; readonly searched: () => Promise<SearchedCase> };

/** Reads whole records to be searched; keeps the last `capacity`, for a reviewer asks the same one again and again. */
export function rememberingSearches(records: Records, capacity: number): (current: Case) => Promise<CaseSearch> {
  const remembered = new Map<string, Promise<SearchedCase>>();
  return async current => {
    const { caseNumber, documents } = current;
    const state = await records.indexState(caseNumber);
    const version = `${caseNumber} ${documents.length} ${state?.version ?? 0}`;
    return {
      version,
      searched: () => {
        const known = remembered.get(version) ?? readWhole(records, current);
        remembered.delete(version);
        remembered.set(version, known);
        known.catch(() => remembered.delete(version));
        const [oldest] = remembered.keys();
        if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest);
        return known;
      },
    };
  };
}

async function readWhole(records: Records, { caseNumber, documents }: Case): Promise<SearchedCase> {
  const found = await recordFacts(records, caseNumber);
  const pages: { page: number; file: string; text: string }[] = [];
  for await (const batch of records.pages(caseNumber, { from: 1, to: Number.MAX_SAFE_INTEGER, words: false })) {
    for (const { page, file, read } of batch) pages.push({ page, file, text: read.text });
  }
  const [index, copies, submissions, facts] = await Promise.all([
    records.documents(caseNumber),
    records.copies(caseNumber),
    records.submissions(caseNumber),
    found === null ? [] : found.facts(),
  ]);
  return searchedCase(documents, { index, copies, pages, facts, list: listDocuments(index, pages, submissions) });
}
