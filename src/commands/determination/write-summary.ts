import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';
import { writerAt } from './writer.ts';

/** Writes a reviewer's clinical summary of a case under review; a draft until that reviewer signs. */
export async function writeSummary(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  request: { readonly caseNumber: string; readonly clinicalSummary: string; readonly seat?: number | null },
): Promise<ChangeOutcome> {
  return changeCase(needs, request.caseNumber, current => {
    const { by, seat } = writerAt(current, request.seat ?? null);
    const data = { clinicalSummary: request.clinicalSummary, seat };
    return { kind: 'summary-written', by, why: 'summary of the record for the determination', data };
  });
}
