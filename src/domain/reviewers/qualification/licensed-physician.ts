import type { Source } from '#domain/law/source.ts';
import { usStates } from '../us-states.ts';
import { holdsOn, type Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4), 3209.3',
  says: 'reviewers are licensed physicians, as the Labor Code counts them, in good standing',
};

/** Of a profession the Labor Code counts as physician, with a licence in good standing. */
export const licensedPhysician: Requirement = (reviewer, on) => {
  if (reviewer.profession === 'other') return { met: false, basis: 'not a physician under Labor Code 3209.3' };
  const met = reviewer.licences.some(
    licence => usStates.has(licence.state) && licence.standing === 'good' && holdsOn(licence, on),
  );
  return { met, basis: met ? `${reviewer.profession} in good standing` : 'no licence in good standing' };
};
