import type { Source } from '#domain/law/source.ts';
import type { Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(A)',
  says: 'a clinician who knows the treatment of the condition, the proposed treatment and the guidelines of the area',
  confidence: 'medium', // who attests it and how is left to the organisation; here its credentialing does
};

/** Credentialed by the organisation for at least one area of treatment. */
export const knowledgeable: Requirement = reviewer =>
  reviewer.areas.length > 0
    ? { met: true, basis: `credentialed for ${reviewer.areas.join(', ')}` }
    : { met: false, basis: 'credentialed for no area of treatment' };
