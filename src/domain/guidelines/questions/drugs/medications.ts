import type { FactOf } from '#domain/evidence/fact.ts';
import { patientFacts, type Situation } from '../../engine/situation.ts';
import { belongsTo, type DrugGroup, sharesIngredient } from './drug-groups.ts';

export type MedicationFact = FactOf<'medication'>;

/** The ingredients asked for; empty when the request is for no drug of the table. */
export function requestedIngredients(situation: Situation): readonly string[] {
  return situation.request.drug?.ingredients ?? [];
}

/** Medication facts that hold (affirmed or of the past), of one of the groups. */
export function medicationsOf(situation: Situation, ...groups: readonly DrugGroup[]): MedicationFact[] {
  return heldMedications(situation).filter(({ value }) => belongsTo(value.ingredients, ...groups));
}

/** Forms that go on the skin. */
const ON_SKIN = /\b(?:cream|ointment|gel|lotion|topical|roll-?on|spray|patch(?:es)?)\b|\d ?%/i;

/** Medication facts about the very drug that is asked for, in the same form: a cream is not its tablet. */
export function sameDrug(situation: Situation): MedicationFact[] {
  const asked = requestedIngredients(situation);
  const onSkin = ON_SKIN.test(situation.request.reviewed);
  return heldMedications(situation).filter(
    fact => sharesActive(fact.value.ingredients, asked) && isOnSkin(fact) === onSkin,
  );
}

/** Drugs in use beside the one asked for: on the list, or renewed with it. */
export function otherDrugs(situation: Situation, ...groups: readonly DrugGroup[]): MedicationFact[] {
  const asked = requestedIngredients(situation);
  return medicationsOf(situation, ...groups).filter(
    ({ value, assertion }) =>
      assertion === 'affirmed' &&
      (value.status === 'current' || value.status === 'requested') &&
      !sharesIngredient(value.ingredients, asked),
  );
}

/** Whether a fact is about a form that goes on the skin. */
export function isOnSkin({ value, at }: MedicationFact): boolean {
  return ON_SKIN.test(`${value.name} ${at.quote}`);
}

/** One fact for each drug, in order. */
export function onePerDrug(facts: readonly MedicationFact[]): MedicationFact[] {
  const seen = new Set<string>();
  return facts.filter(({ value }) => {
    const drug = value.ingredients.join('+');
    return !seen.has(drug) && seen.add(drug);
  });
}

function heldMedications(situation: Situation): MedicationFact[] {
  return patientFacts(situation, 'medication').filter(
    ({ assertion }) => assertion === 'affirmed' || assertion === 'historical' || assertion === 'planned',
  );
}

/** Acetaminophen is in many combinations: it alone does not make two products the same drug. */
function sharesActive(a: readonly string[], b: readonly string[]): boolean {
  return sharesIngredient(activeOf(a), activeOf(b));
}

/** The ingredients of a combination without the acetaminophen in it. */
export function activeOf(ingredients: readonly string[]): readonly string[] {
  return ingredients.length > 1 ? ingredients.filter(name => name !== 'acetaminophen') : ingredients;
}
