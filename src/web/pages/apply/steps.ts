import { z } from 'zod';

export const Step = z.enum(['decision', 'treatment', 'you', 'doctor', 'sign']);
export type Step = z.infer<typeof Step>;

/** Which places of the application are filled in at a step. */
const PLACES: Readonly<Record<Step, readonly string[]>> = {
  decision: ['form.urDecision', 'form.liabilityDisputed', 'form.reviewType', 'urDecisionText'],
  treatment: ['form.items'],
  you: ['form.employee', 'form.claim', 'form.dateOfInjury', 'form.employer'],
  doctor: ['form.physician', 'form.claimsAdministrator', 'form.utilizationReviewOrganization', 'form.diagnosis'],
  sign: ['form.signature', 'form.consent', 'form.emergency', 'form.designatedBeforeUrDecision', 'accountEmail'],
};

/** The step that fills in a place of the application; what no step knows is said where it is signed. */
export function stepOf(place: string): Step {
  const own = (step: Step) => PLACES[step].some(each => place === each || place.startsWith(`${each}.`));
  return Step.options.find(own) ?? 'sign';
}

/** The step so many after another, or null past either end. */
export function stepFrom(step: Step, by: 1 | -1): Step | null {
  return Step.options[Step.options.indexOf(step) + by] ?? null;
}
