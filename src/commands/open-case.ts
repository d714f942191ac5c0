import type { Case } from '#domain/cases/case.ts';
import type { CaseFile } from '#domain/cases/case-file.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import { addEvents } from './change-case.ts';
import type { CaseStore, Clock } from './ports.ts';

export type OpenCaseOutcome =
  | { readonly kind: 'opened'; readonly case: Case }
  | { readonly kind: 'exists'; readonly caseNumber: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Takes over a case whose records are complete; a case number is opened once. */
export async function openCase(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  request: { readonly caseFile: CaseFile; readonly documents: readonly RecordDocument[] },
): Promise<OpenCaseOutcome> {
  const { caseNumber } = request.caseFile;
  const outcome = await addEvents(needs, caseNumber, null, [
    {
      kind: 'case-opened',
      by: 'intake',
      why: 'application eligible and records complete',
      data: { caseFile: request.caseFile, documents: [...request.documents] },
    },
  ]);
  if (outcome.kind === 'conflict') return { kind: 'exists', caseNumber };
  return outcome.kind === 'changed' ? { kind: 'opened', case: outcome.case } : outcome;
}
