import type { Source } from '#domain/law/source.ts';
import type { PartyRule } from '../party-rule.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(c)(2)(C), (d)(5)(C)',
  says: 'no material affiliation with the physician proposing the treatment, the medical group or practice association, or any other provider involved in it',
};

export const treatingProviders: PartyRule = {
  rule: 'treating-providers',
  source,
  roles: {
    'proposing-physician': 'the physician proposing the treatment',
    'medical-group': 'the medical group of the physician proposing the treatment',
    'independent-practice-association': 'the practice association of the physician proposing the treatment',
    'other-provider': 'another provider involved in the treatment',
  },
};
