import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';

/** Writes the clinical summary of a case under review; a draft until the determination is signed. */
export async function writeSummary(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  request: { readonly caseNumber: string; readonly clinicalSummary: string },
): Promise<ChangeOutcome> {
  return changeCase(needs, request.caseNumber, current => ({
    kind: 'summary-written',
    by: current.reviewer ?? 'review desk',
    why: 'summary of the record for the determination',
    data: { clinicalSummary: request.clinicalSummary },
  }));
}
