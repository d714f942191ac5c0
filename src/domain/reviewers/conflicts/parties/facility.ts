import type { Source } from '#domain/law/source.ts';
import type { PartyRule } from '../party-rule.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(c)(2)(D), (d)(5)(D)',
  says: 'no material affiliation with the facility where the treatment, or the employer’s alternative to it, would be given',
};

export const facility: PartyRule = {
  rule: 'facility',
  source,
  roles: {
    facility: 'the facility of the proposed treatment',
    'alternative-facility': 'the facility of the alternative treatment',
  },
};
