import type { Decision } from '#domain/cases/decision.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';
import { writerAt } from './writer.ts';

/** Records what a reviewer decides of one disputed item (counted from 0); a draft until that reviewer signs. */
export async function decideItem(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  request: {
    readonly caseNumber: string;
    readonly item: number;
    readonly decision: Decision;
    readonly seat?: number | null;
  },
): Promise<ChangeOutcome> {
  return changeCase(needs, request.caseNumber, current => {
    const { by, seat } = writerAt(current, request.seat ?? null);
    const data = { item: request.item, decision: request.decision, seat };
    return { kind: 'item-decided', by, why: 'decision of the reviewer, not yet signed', data };
  });
}
