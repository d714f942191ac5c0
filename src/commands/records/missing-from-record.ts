import { linesOfRecordRequest } from '#domain/letters/record-request/record-request-lines.ts';
import { draftRecordRequest } from '#domain/letters/record-request/record-request.ts';
import { assessCompleteness } from '#domain/records/completeness/assess-completeness.ts';
import type { RecordCompleteness } from '#domain/records/completeness/completeness.ts';
import { originalDocuments, type PageText } from '#domain/records/index/original-documents.ts';
import type { CaseStore, Clock } from '../ports.ts';
import { knownDeterminations } from './known-determinations.ts';
import type { RecordStore } from './record-store.ts';

/** What a record lacks, and the letter that asks the claims administrator for it: its text, dated today, not sent; null when nothing is asked for. */
export type MissingFromRecord = { readonly completeness: RecordCompleteness; readonly request: string | null };

type Needs = {
  readonly records: Pick<RecordStore, 'documents' | 'copies' | 'pages'>;
  readonly cases: Pick<CaseStore, 'read' | 'filedEarlier'>;
  readonly clock: Clock;
};

/** Compares what the documents of a record name, and what must be sent, with what is there. */
export async function missingFromRecord(
  { records, cases, clock }: Needs,
  { caseNumber }: { readonly caseNumber: string },
): Promise<
  | { readonly kind: 'shown'; readonly missing: MissingFromRecord }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const { urDecisionDate, items, priority } = stored.case.dispute;
  const [index, copies, pages, known] = await Promise.all([
    records.documents(caseNumber),
    records.copies(caseNumber),
    textOfPages(records, caseNumber),
    knownDeterminations({ cases }, stored.case),
  ]);
  const completeness = assessCompleteness({
    index,
    documents: originalDocuments(index, pages, copies),
    request: { urDecision: urDecisionDate, titles: items.map(({ title }) => title) },
    caseNumber,
    known,
  });
  const request = draftRecordRequest({ completeness, caseNumber, asked: clock.today(), priority });
  const letter = request === null ? null : linesOfRecordRequest(request).join('\n');
  return { kind: 'shown', missing: { completeness, request: letter } };
}

async function textOfPages(records: Needs['records'], caseNumber: string): Promise<PageText[]> {
  const texts: PageText[] = [];
  for await (const batch of records.pages(caseNumber, { from: 1, to: Number.MAX_SAFE_INTEGER, words: false })) {
    for (const { page, read } of batch) texts.push({ page, text: read.text });
  }
  return texts;
}
