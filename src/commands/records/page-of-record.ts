import type { RecordStore, StoredPage } from './record-store.ts';

export type PageOutcomeOfRecord =
  | { readonly kind: 'shown'; readonly page: StoredPage }
  /** It has a number and is not read yet. */
  | { readonly kind: 'not-read'; readonly caseNumber: string; readonly page: number }
  | { readonly kind: 'no-page'; readonly caseNumber: string; readonly page: number };

/** A page of the record of a case with its words, or why there is none. */
export async function pageOfRecord(
  { records }: { readonly records: Pick<RecordStore, 'pages' | 'pageCount'> },
  { caseNumber, page }: { readonly caseNumber: string; readonly page: number },
): Promise<PageOutcomeOfRecord> {
  for await (const [found] of records.pages(caseNumber, { from: page, to: page, words: true })) {
    if (found !== undefined) return { kind: 'shown', page: found };
  }
  const { numbered } = await records.pageCount(caseNumber);
  return page <= numbered ? { kind: 'not-read', caseNumber, page } : { kind: 'no-page', caseNumber, page };
}
