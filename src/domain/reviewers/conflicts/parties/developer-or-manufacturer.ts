import type { Source } from '#domain/law/source.ts';
import type { PartyRule } from '../party-rule.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(c)(2)(E), (d)(5)(E)',
  says: 'no material affiliation with the development or manufacture of the drug, device, procedure or therapy proposed, or of the alternative the employer recommends',
};

export const developerOrManufacturer: PartyRule = {
  rule: 'developer-or-manufacturer',
  source,
  roles: {
    manufacturer: 'the developer or manufacturer of the proposed treatment',
    'alternative-manufacturer': 'the developer or manufacturer of the alternative treatment',
  },
};
