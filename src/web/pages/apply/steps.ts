import { z } from 'zod';

export const Step = z.enum(['decision', 'treatment', 'you', 'doctor', 'sign']);
export type Step = z.infer<typeof Step>;

/** What a step is called, and which places of the application are filled in there. */
export const STEPS: Readonly<Record<Step, { readonly title: string; readonly places: readonly string[] }>> = {
  decision: {
    title: 'About the treatment decision',
    places: ['form.urDecision', 'form.liabilityDisputed', 'form.reviewType', 'urDecisionText'],
  },
  treatment: { title: 'What was refused', places: ['form.items'] },
  you: {
    title: 'You and your claim',
    places: ['form.employee', 'form.claim', 'form.dateOfInjury', 'form.employer'],
  },
  doctor: {
    title: 'Your doctor and the claims administrator',
    places: ['form.physician', 'form.claimsAdministrator', 'form.utilizationReviewOrganization', 'form.diagnosis'],
  },
  sign: {
    title: 'Check and sign',
    places: ['form.signature', 'form.consent', 'form.emergency', 'form.designatedBeforeUrDecision'],
  },
};

/** The step that fills in a place of the application; what no step knows is said where it is signed. */
export function stepOf(place: string): Step {
  const own = (step: Step) => STEPS[step].places.some(each => place === each || place.startsWith(`${each}.`));
  return Step.options.find(own) ?? 'sign';
}

/** The step so many after another, or null past either end. */
export function stepFrom(step: Step, by: 1 | -1): Step | null {
  return Step.options[Step.options.indexOf(step) + by] ?? null;
}
