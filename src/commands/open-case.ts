import type { Case } from '#domain/cases/case.ts';
import type { CaseFile } from '#domain/cases/case-file.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import { type Refusal, takeStep } from '#domain/cases/steps.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { CaseStore, Clock } from './ports.ts';

export type OpenCaseOutcome =
  | { readonly kind: 'opened'; readonly case: Case }
  | { readonly kind: 'exists'; readonly caseNumber: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Opens a case whose records are complete; a case number is opened once. */
export async function openCase(
  { cases, clock }: { readonly cases: CaseStore; readonly clock: Clock },
  request: { readonly caseFile: CaseFile; readonly documents: readonly RecordDocument[] },
): Promise<OpenCaseOutcome> {
  const { caseNumber } = request.caseFile;
  const event: CaseEvent = {
    kind: 'case-opened',
    by: 'intake',
    why: 'application eligible and records complete',
    data: { caseFile: request.caseFile, documents: [...request.documents] },
  };
  const step = takeStep(null, event);
  if (step.kind === 'refused') return step;
  const entry = { caseNumber, sequence: 0, at: clock.now(), events: [event], after: step.case, tasks: [] };
  return (await cases.append(entry)) === 'conflict'
    ? { kind: 'exists', caseNumber }
    : { kind: 'opened', case: step.case };
}
