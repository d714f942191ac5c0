import type { FirstView } from '#domain/cases/analyses/first-view.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';
import { writerAt } from './writer.ts';

/** Records what a reviewer makes of one disputed item (counted from 0) before anything is proposed; it stands as it is recorded. */
export async function recordFirstView(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  request: {
    readonly caseNumber: string;
    readonly item: number;
    readonly view: FirstView;
    readonly seat?: number | null;
  },
): Promise<ChangeOutcome> {
  return changeCase(needs, request.caseNumber, current => {
    const { by, seat } = writerAt(current, request.seat ?? null);
    const data = { item: request.item, view: request.view, seat };
    return { kind: 'first-view-recorded', by, why: 'the reviewer’s own view, before the proposal', data };
  });
}
