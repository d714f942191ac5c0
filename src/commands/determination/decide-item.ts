import type { Decision } from '#domain/cases/decision.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';

/** Records what the reviewer decides of one disputed item (counted from 0); a draft until the determination is signed. */
export async function decideItem(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  request: { readonly caseNumber: string; readonly item: number; readonly decision: Decision },
): Promise<ChangeOutcome> {
  return changeCase(needs, request.caseNumber, current => ({
    kind: 'item-decided',
    by: current.reviewer ?? 'review desk',
    why: 'decision of the reviewer, not yet signed',
    data: { item: request.item, decision: request.decision },
  }));
}
