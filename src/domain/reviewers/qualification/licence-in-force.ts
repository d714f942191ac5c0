import type { Source } from '#domain/law/source.ts';
import { usStates } from '../us-states.ts';
import { holdsOn, type Requirement } from './requirement.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(B)',
  says: 'a non-restricted licence in any state of the United States',
};

/** Holds an unrestricted licence of a US state that is in force on the day. */
export const licenceInForce: Requirement = (reviewer, on) => {
  const states = reviewer.licences
    .filter(licence => usStates.has(licence.state) && licence.standing === 'good' && holdsOn(licence, on))
    .map(({ state }) => state);
  return states.length > 0
    ? { met: true, basis: `licensed in ${states.join(', ')}` }
    : { met: false, basis: 'no unrestricted licence of a US state in force' };
};
