import { outcomesOf, signaturesOf } from '../analyses/analysis.ts';
import { appealGrounds } from '../events/appeal-ground.ts';
import type { Guard } from './guard.ts';

export const someOverturned: Guard = {
  name: 'some-overturned',
  source: { cite: 'Labor Code 4610.6(j)', says: 'what was found necessary is authorized or paid' },
  refuses: before =>
    before !== null && outcomesOf(before)?.includes('overturned') === true
      ? null
      : 'no item was overturned: there is nothing to carry out',
};

export const determinationMade: Guard = {
  name: 'determination-made',
  source: { cite: 'Labor Code 4610.6(i)', says: 'a determination that is reversed is remanded for a new review' },
  refuses: before =>
    before !== null && signaturesOf(before) === null ? 'no determination was made that could be set aside' : null,
};

export const noDeterminationYet: Guard = {
  name: 'no-determination-yet',
  source: { cite: '8 CCR 10575(a)', says: 'a finding that an application is not eligible can be appealed' },
  refuses: before =>
    before !== null && signaturesOf(before) === null ? null : 'the appeal is from a determination: it is remanded',
};

export const groundWasStated: Guard = {
  name: 'ground-was-stated',
  source: { cite: '8 CCR 10575; Labor Code 4610.6(h)', says: 'grounds that the petition does not state are waived' },
  refuses: (before, event) => {
    if (event.kind !== 'remanded') return null;
    const { ground } = event.data;
    return before?.petition.includes(ground) === true
      ? null
      : `the petition does not state that ${appealGrounds[ground].says}`;
  },
};
