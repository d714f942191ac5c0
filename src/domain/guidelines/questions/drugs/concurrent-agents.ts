import { type Condition, condition, silent, weighed } from '../../engine/condition.ts';
import { listed } from '../../engine/combinators.ts';
import { ANTIDEPRESSANTS, type DrugGroup } from './drug-groups.ts';
import { isOnSkin, onePerDrug, otherDrugs } from './medications.ts';

const PAIN_AGENTS: readonly DrugGroup[] = ['opioid', 'muscle relaxant', 'NSAID', 'anticonvulsant', ...ANTIDEPRESSANTS];

/** Whether other drugs for pain are in use beside the one asked for. */
export const concurrentAgents = inUse('other agents taken beside it', ...PAIN_AGENTS);

/** Whether a drug of these groups, other than the one asked for, is in use; creams and patches for the skin do not count. */
export function inUse(text: string, ...groups: readonly DrugGroup[]): Condition {
  return condition(text, situation => {
    const others = onePerDrug(otherDrugs(situation, ...groups).filter(fact => !isOnSkin(fact)));
    if (others.length === 0) return silent();
    const names = listed(
      others.map(({ value }) => value.name),
      'and',
    );
    return { ...weighed(others, []), finding: `The record lists ${names} beside it.` };
  });
}
