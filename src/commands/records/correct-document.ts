import type { Correction } from '#domain/records/documents/correction.ts';
import type { Clock } from '../ports.ts';
import type { RecordStore } from './record-store.ts';

export type CorrectionOutcome =
  | { readonly kind: 'corrected'; readonly number: number }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'no-page'; readonly caseNumber: string; readonly page: number };

/** Keeps what a person put right in the index of a record; the index follows it, now and after every new reading. */
export async function correctDocument(
  { records, clock }: { readonly records: RecordStore; readonly clock: Clock },
  request: { readonly caseNumber: string; readonly correction: Correction; readonly by: string },
): Promise<CorrectionOutcome> {
  const { caseNumber, correction, by } = request;
  if (!(await records.hasCase(caseNumber))) return { kind: 'not-found', caseNumber };
  const { numbered } = await records.pageCount(caseNumber);
  if (correction.page > numbered) return { kind: 'no-page', caseNumber, page: correction.page };
  return { kind: 'corrected', number: await records.correct(caseNumber, { correction, by, at: clock.now() }) };
}
