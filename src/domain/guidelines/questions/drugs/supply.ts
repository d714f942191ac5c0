import { type Condition, condition, silent } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { readFrequency } from '#domain/drugs/frequency.ts';
import { unitsInAll, wordingInAll } from '../amounts.ts';
import { counted } from '../words.ts';
import { requestedIngredients, sameDrug } from './medications.ts';

/** Usual most doses a day on the label, where the record does not say how the drug is taken. */
// biome-ignore format: a table reads in columns
const LABEL_DOSES: Readonly<Record<string, number>> = {
  cyclobenzaprine: 3, tizanidine: 3, carisoprodol: 4, methocarbamol: 4, baclofen: 3, metaxalone: 4, orphenadrine: 2, chlorzoxazone: 4,
  hydrocodone: 6, oxycodone: 6, codeine: 6, tramadol: 6, hydromorphone: 6, tapentadol: 4, zolpidem: 1, eszopiclone: 1,
  naproxen: 2, meloxicam: 1, celecoxib: 2, diclofenac: 2, etodolac: 2, nabumetone: 2, ibuprofen: 3, ketoprofen: 3,
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
  const asked = unitsInAll(situation.request);
  if (asked === null) return null;
  const facts = sameDrug(situation).filter(({ value }) => value.perDay !== null && value.perDay > 0);
  const perDay =
    readFrequency(wordingInAll(situation.request))?.perDay ??
    facts[0]?.value.perDay ??
    labelDoses(requestedIngredients(situation));
  if (perDay === null) return null;
  return { days: (asked.units * (1 + asked.refills)) / perDay, ...asked, evidence: facts.slice(0, 1) };
}

function labelDoses(ingredients: readonly string[]): number | null {
  const known = ingredients.flatMap(one => LABEL_DOSES[one.toLowerCase().split(' ')[0] ?? ''] ?? []);
  return known.length === 0 ? null : Math.max(...known);
}
