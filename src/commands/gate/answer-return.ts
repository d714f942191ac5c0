import { type ChangeOutcome, changeCase } from '../change-case.ts';
import { writerAt } from '../determination/writer.ts';
import type { CaseStore, Clock } from '../ports.ts';

/** Keeps in the log why a draft that the quality desk returned stands as it is. */
export function answerReturn(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  request: { readonly caseNumber: string; readonly seat: number | null; readonly reason: string },
): Promise<ChangeOutcome> {
  const { caseNumber, reason } = request;
  return changeCase(needs, caseNumber, current => {
    const { by, seat } = current === null ? { by: 'review desk', seat: null } : writerAt(current, request.seat);
    return { kind: 'return-answered', by, why: 'answer of the reviewer to the quality desk', data: { seat, reason } };
  });
}
