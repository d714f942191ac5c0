import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Decision } from '#domain/cases/decision.ts';
import { judgedOn } from '#domain/cases/dispute.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import { objectionsToWeighing, source } from '#domain/guidelines/standards/competing-recommendations.ts';
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
  return changeCase(
    needs,
    request.caseNumber,
    current => {
      const { by, seat } = writerAt(current, request.seat ?? null);
      const data = { item: request.item, decision: request.decision, seat };
      return { kind: 'item-decided', by, why: 'decision of the reviewer, not yet signed', data };
    },
    { check: ({ dispute }) => objectionsTo(request.decision, judgedOn(dispute)), tasks: () => [] },
  );
}

/** A worksheet of competing recommendations that the regulation would not let stand is not kept. */
function objectionsTo({ weighing }: Decision, on: CivilDate | null): Refusal[] {
  if (weighing === null || weighing === undefined || on === null) return [];
  return objectionsToWeighing(weighing, on).map(({ message }) => ({
    rule: 'competing-recommendations',
    message,
    source,
  }));
}
