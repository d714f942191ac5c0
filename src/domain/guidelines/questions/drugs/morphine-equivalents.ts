import { findDrugs } from '#domain/drugs/find-drug.ts';
import type { MmeEdition } from '#domain/drugs/mme-factor.ts';
import { type MorphineEquivalent, morphineEquivalent } from '#domain/drugs/morphine-equivalents.ts';
import { ceiling, type Condition, silent } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { sharesIngredient } from './drug-groups.ts';
import { activeOf, type MedicationFact, medicationsOf, onePerDrug } from './medications.ts';

/** A quantity without a frequency is taken to be for a month. */
export const SUPPLY_DAYS = 30;

/** Oral morphine equivalents a day, over all opioids in use and the one asked for. */
export const morphineEquivalents = {
  /** Whether they stay at or under a number of milligrams a day, by the factors of an edition. */
  atMost(milligrams: number, edition: MmeEdition): Condition {
    const text = `a total of no more than ${milligrams} mg of oral morphine equivalents a day`;
    return ceiling({ of: 'morphine-equivalents', most: milligrams }, text, situation => {
      const opioids = opioidsInUse(situation, edition);
      const known = opioids.flatMap(({ equivalent }) => (equivalent.kind === 'known' ? [equivalent.mme] : []));
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

/** One opioid as it is taken or asked for, and what it comes to a day. */
export type OpioidDose = {
  readonly name: string;
  readonly strength: string | null;
  /** Doses a day: as directed, or of a quantity as for a month. */
  readonly perDay: number | null;
  readonly perDayFrom: 'direction' | 'quantity' | null;
  readonly isAsked: boolean;
  /** Null where only the request names it. */
  readonly fact: MedicationFact | null;
  readonly equivalent: MorphineEquivalent;
};
type Use = {
  readonly name: string;
  readonly strength: string | null;
  readonly perDay: number | null;
  readonly quantity: number | null;
};

/** The drug asked for, and every other opioid in use, each once, by the factors of an edition. */
export function opioidsInUse(situation: Situation, edition: MmeEdition): OpioidDose[] {
  const drug = situation.request.drug;
  const asked = activeOf(drug?.ingredients ?? []);
  const isKnown = ({ value }: MedicationFact) => Number(doseOf(value, edition).equivalent.kind === 'known');
  const current = onePerDrug(
    medicationsOf(situation, 'opioid')
      .filter(
        ({ value, assertion }) =>
          assertion !== 'historical' && (value.status === 'current' || value.status === 'requested'),
      )
      .toSorted((a, b) => isKnown(b) - isKnown(a)),
  );
  const isOfRequest = ({ value }: MedicationFact) => sharesIngredient(activeOf(value.ingredients), asked);
  const same = current.find(isOfRequest) ?? null;
  return [
    { ...doseOfRequest(drug, same, edition), isAsked: true, fact: same },
    ...current
      .filter(fact => !isOfRequest(fact))
      .map(fact => ({ ...doseOf(fact.value, edition), isAsked: false, fact })),
  ];
}

type Dose = Omit<OpioidDose, 'isAsked' | 'fact'>;

/** The strength asked for, as often as the record says it is taken; what the record says of it where the request says too little. */
function doseOfRequest(drug: Situation['request']['drug'], same: MedicationFact | null, edition: MmeEdition): Dose {
  const ofRequest = drug === null ? null : doseOf({ ...drug, perDay: same?.value.perDay ?? null }, edition);
  if (ofRequest !== null && (ofRequest.equivalent.kind === 'known' || same === null)) return ofRequest;
  return same === null
    ? doseOf({ name: '', strength: null, perDay: null, quantity: null }, edition)
    : doseOf(same.value, edition);
}

function doseOf({ name, strength, perDay, quantity }: Use, edition: MmeEdition): Dose {
  const drug = findDrugs(name)[0]?.value.drug;
  const bySupply = quantity === null ? null : quantity / SUPPLY_DAYS;
  const doses = perDay ?? bySupply;
  const perDayFrom = perDay !== null ? 'direction' : bySupply !== null ? 'quantity' : null;
  const equivalent: MorphineEquivalent =
    drug === undefined
      ? { kind: 'unknown', why: 'not an opioid with a factor' }
      : morphineEquivalent({ drug, strength, perDay: doses }, edition);
  return { name, strength, perDay: doses, perDayFrom, equivalent };
}
