import { type Condition, condition, silent } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { counted } from '../words.ts';
import { requestedIngredients, sameDrug } from './medications.ts';

/** Usual most doses a day on the label, where the record does not say how the drug is taken. */
// biome-ignore format: a table reads in columns
const LABEL_DOSES: Readonly<Record<string, number>> = {
  cyclobenzaprine: 3, tizanidine: 3, carisoprodol: 4, methocarbamol: 4, baclofen: 3, metaxalone: 4, orphenadrine: 2, chlorzoxazone: 4,
};

/** Days the quantity asked for lasts, with refills: as the record says it is taken, else at the most doses of the label. */
export const supply = {
  /** Whether it lasts no longer than a number of days. */
  atMostDays(days: number): Condition {
    return condition(`a supply of no more than ${counted(days, 'day')}`, situation => {
      const answer = supplyDays(situation);
      if (answer === null) return silent();
      const amount = `${answer.units} units${answer.refills > 0 ? ` with ${counted(answer.refills, 'refill')}` : ''}`;
      return {
        verdict: answer.days <= days ? 'met' : 'not-met',
        evidence: answer.evidence,
        finding: `The ${amount} asked for last about ${counted(Math.round(answer.days), 'day')} ${answer.evidence.length > 0 ? 'as the record says it is taken' : 'at the usual dose'}.`,
      };
    });
  },
};

function supplyDays(situation: Situation) {
  const drug = situation.request.drug;
  if (drug?.quantity == null) return null;
  const facts = sameDrug(situation).filter(({ value }) => value.perDay !== null && value.perDay > 0);
  const perDay = facts[0]?.value.perDay ?? LABEL_DOSES[requestedIngredients(situation)[0]?.toLowerCase() ?? ''];
  if (perDay === undefined) return null;
  const refills = drug.refills ?? 0;
  return { days: (drug.quantity * (1 + refills)) / perDay, units: drug.quantity, refills, evidence: facts.slice(0, 1) };
}
