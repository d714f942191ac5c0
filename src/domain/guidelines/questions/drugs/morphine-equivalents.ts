import type { Source } from '#domain/law/source.ts';
import { type Condition, condition, silent } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { isIngredient, sharesIngredient } from './drug-groups.ts';
import { type MedicationFact, medicationsOf, onePerDrug } from './medications.ts';

const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Opioids, dosing, p. 86-87; conversion factors of the CDC table of 2016',
  says: 'The equivalents of all opioids are added up to milligrams of oral morphine a day.',
  confidence: 'medium',
};

/** Milligrams of oral morphine that one milligram stands for. Patches and drugs with a sliding factor are left to the reviewer. */
const FACTORS: Readonly<Record<string, number>> = {
  hydrocodone: 1,
  oxycodone: 1.5,
  morphine: 1,
  hydromorphone: 4,
  oxymorphone: 3,
  codeine: 0.15,
  tramadol: 0.1,
  tapentadol: 0.4,
};
const SUPPLY_DAYS = 30;

/** Oral morphine equivalents a day, over all opioids in use and the one asked for. */
export const morphineEquivalents = {
  source,
  /** Whether they stay at or under a number of milligrams a day. */
  atMost(milligrams: number): Condition {
    return condition(`a total of no more than ${milligrams} mg of oral morphine equivalents a day`, situation => {
      const opioids = opioidsInUse(situation);
      const doses = opioids.flatMap(({ equivalents }) => (equivalents === null ? [] : [equivalents]));
      if (doses.length === 0) return silent();
      const total = Math.round(doses.reduce((sum, dose) => sum + dose, 0));
      const evidence = opioids.flatMap(({ fact }) => (fact === null ? [] : [fact]));
      const whole = doses.length === opioids.length;
      const finding = `The ${whole ? 'opioids on record' : 'opioids whose dose is known'} come to about ${total} mg of oral morphine equivalents a day, a quantity without a frequency being taken as a 30-day supply.`;
      if (total > milligrams) return { verdict: 'not-met', evidence, finding };
      return whole ? { verdict: 'met', evidence, finding } : silent(evidence, finding);
    });
  },
};

type Dose = { readonly fact: MedicationFact | null; readonly equivalents: number | null };

function opioidsInUse(situation: Situation): Dose[] {
  const drug = situation.request.drug;
  const asked = drug?.ingredients ?? [];
  const current = onePerDrug(
    medicationsOf(situation, 'opioid')
      .filter(
        ({ value, assertion }) =>
          assertion !== 'historical' && (value.status === 'current' || value.status === 'requested'),
      )
      .toSorted((a, b) => Number(equivalentsOf(b) !== null) - Number(equivalentsOf(a) !== null)),
  );
  const others = current.filter(({ value }) => !sharesIngredient(withoutAcetaminophen(value.ingredients), asked));
  const same = current.find(({ value }) => sharesIngredient(withoutAcetaminophen(value.ingredients), asked)) ?? null;
  const ofRequest =
    drug === null
      ? null
      : equivalents(asked, drug.strength, same?.value.perDay ?? null, drug.quantity ?? same?.value.quantity ?? null);
  return [
    { fact: same, equivalents: ofRequest ?? (same === null ? null : equivalentsOf(same)) },
    ...others.map(fact => ({ fact, equivalents: equivalentsOf(fact) })),
  ];
}

function withoutAcetaminophen(ingredients: readonly string[]): string[] {
  return ingredients.filter(name => name !== 'acetaminophen');
}

function equivalentsOf({ value }: MedicationFact): number | null {
  return equivalents(value.ingredients, value.strength, value.perDay, value.quantity);
}

function equivalents(
  ingredients: readonly string[],
  strength: string | null,
  perDay: number | null,
  quantity: number | null,
): number | null {
  const factor = Object.entries(FACTORS).find(([name]) => ingredients.some(one => isIngredient(one, name)))?.[1];
  const milligrams = Number.parseFloat(strength ?? '');
  const doses = perDay ?? (quantity === null ? null : quantity / SUPPLY_DAYS);
  if (factor === undefined || Number.isNaN(milligrams) || doses === null) return null;
  return factor * milligrams * doses;
}
