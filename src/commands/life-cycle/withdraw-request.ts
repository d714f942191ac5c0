import { type ChangeOutcome, changeCase } from '../change-case.ts';
import { type Relation, reachOf } from '../policies.ts';
import type { CaseStore, Clock } from '../ports.ts';

/**
 * Takes back what somebody asked for: the worker or the attorney the application, the physician the request for treatment. The review
 * ends with it, where the case allows it to end.
 */
export async function withdrawRequest(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  {
    caseNumber,
    relations,
    why,
  }: { readonly caseNumber: string; readonly relations: readonly Relation[]; readonly why: string },
): Promise<ChangeOutcome> {
  const role = relations.find(each => reachOf(each.role, 'withdraw-request') === 'own')?.role;
  if (role === undefined) return { kind: 'not-found', caseNumber };
  return changeCase(needs, caseNumber, () => ({
    kind: 'terminated',
    by: role,
    why,
    data: {
      reason: role === 'physician' ? 'rfa-withdrawn' : 'application-withdrawn',
      ...{ on: needs.clock.today(), at: null, method: null },
    },
  }));
}
