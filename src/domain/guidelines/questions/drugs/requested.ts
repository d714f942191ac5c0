import { type Condition, condition } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { belongsTo, type DrugGroup, isIngredient } from './drug-groups.ts';
import { requestedIngredients } from './medications.ts';

/** Whether the drug asked for holds one of these ingredients. */
export function asksFor(situation: Situation, ...ingredients: readonly string[]): boolean {
  return requestedIngredients(situation).some(one => ingredients.some(name => isIngredient(one, name)));
}

/** Whether the drug asked for is of one of these groups. */
export function asksForGroup(situation: Situation, ...groups: readonly DrugGroup[]): boolean {
  return belongsTo(requestedIngredients(situation), ...groups);
}

/** Whether the request itself is for one of these ingredients: a rule on the drug, whatever the record. */
export function requestIsFor(...ingredients: readonly string[]): Condition {
  return condition(`a request for ${ingredients.join(' or ')}`, situation => {
    const asked = asksFor(situation, ...ingredients);
    const name = situation.request.drug?.name ?? '';
    const found = ingredients.find(one => asksFor(situation, one)) ?? '';
    if (!asked) return { verdict: 'not-met', evidence: [] };
    return {
      verdict: 'met',
      evidence: [],
      ...(name.toLowerCase() === found ? {} : { finding: `${name} is ${found}.` }),
    };
  });
}
