import { findDrugs } from '#domain/drugs/find-drug.ts';
import type { MmeEdition } from '#domain/drugs/mme-factor.ts';
import { morphineEquivalent } from '#domain/drugs/morphine-equivalents.ts';
import { type Condition, condition, silent } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { sharesIngredient } from './drug-groups.ts';
import { activeOf, type MedicationFact, medicationsOf, onePerDrug } from './medications.ts';

/** A quantity without a frequency is taken to be for a month. */
const SUPPLY_DAYS = 30;

/** Oral morphine equivalents a day, over all opioids in use and the one asked for. */
export const morphineEquivalents = {
  /** Whether they stay at or under a number of milligrams a day, by the factors of an edition. */
  atMost(milligrams: number, edition: MmeEdition): Condition {
    return condition(`a total of no more than ${milligrams} mg of oral morphine equivalents a day`, situation => {
      const opioids = opioidsInUse(situation, edition);
      const known = opioids.flatMap(({ equivalents }) => (equivalents === null ? [] : [equivalents]));
      if (known.length === 0) return silent();
      const total = Math.round(known.reduce((sum, dose) => sum + dose, 0));
      const evidence = opioids.flatMap(({ fact }) => (fact === null ? [] : [fact]));
      const whole = known.length === opioids.length;
      const which = whole ? 'opioids' : 'opioids whose dose is known';
      const finding = `The ${which} come to about ${total} mg of oral morphine equivalents a day.`;
      if (total > milligrams) return { verdict: 'not-met', evidence, finding };
      return { verdict: whole ? 'met' : 'not-documented', evidence, finding };
    });
  },
};

type Dose = { readonly fact: MedicationFact | null; readonly equivalents: number | null };
type Use = {
  readonly name: string;
  readonly strength: string | null;
  readonly perDay: number | null;
  readonly quantity: number | null;
};

function opioidsInUse(situation: Situation, edition: MmeEdition): Dose[] {
  const drug = situation.request.drug;
  const asked = activeOf(drug?.ingredients ?? []);
  const doseOf = (use: Use) => equivalents(use, edition);
  const current = onePerDrug(
    medicationsOf(situation, 'opioid')
      .filter(
        ({ value, assertion }) =>
          assertion !== 'historical' && (value.status === 'current' || value.status === 'requested'),
      )
      .toSorted((a, b) => Number(doseOf(b.value) !== null) - Number(doseOf(a.value) !== null)),
  );
  const isAsked = ({ value }: MedicationFact) => sharesIngredient(activeOf(value.ingredients), asked);
  const same = current.find(isAsked) ?? null;
  const ofRequest = drug === null ? null : doseOf({ ...drug, perDay: same?.value.perDay ?? null });
  return [
    { fact: same, equivalents: ofRequest ?? (same === null ? null : doseOf(same.value)) },
    ...current.filter(fact => !isAsked(fact)).map(fact => ({ fact, equivalents: doseOf(fact.value) })),
  ];
}

function equivalents({ name, strength, perDay, quantity }: Use, edition: MmeEdition): number | null {
  const drug = findDrugs(name)[0]?.value.drug;
  if (drug === undefined) return null;
  const doses = perDay ?? (quantity === null ? null : quantity / SUPPLY_DAYS);
  const answer = morphineEquivalent({ drug, strength, perDay: doses }, edition);
  return answer.kind === 'known' ? answer.mme : null;
}
