import type { Source } from '#domain/law/source.ts';
import type { PartyRule } from '../party-rule.ts';
import { hasNoPart } from './medical-provider-network.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(c)(2)(A), (d)(5)(A)',
  says: 'no material affiliation with the employer, the insurer or the claims administrator',
};

export const employerInsurerAdministrator: PartyRule = {
  rule: 'employer-insurer-administrator',
  source,
  roles: { employer: 'the employer', insurer: 'the insurer', 'claims-administrator': 'the claims administrator' },
  exempts: hasNoPart,
};
