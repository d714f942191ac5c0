import type { PartyRole } from '#domain/cases/parties.ts';
import type { Source } from '#domain/law/source.ts';
import { type Known, maybeSame } from '../names/known.ts';
import type { PartyRule } from '../party-rule.ts';
import type { ScreenedCase } from '../screened-case.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(5)(A)',
  says: 'no material affiliation with a medical provider network of the insurer or claims administrator; an academic medical centre under contract may take part if it will not give the service and neither develops nor makes the treatment',
};

/** A centre that is one of these would give the service, or makes what is asked for. */
const GIVES_OR_MAKES: ReadonlySet<PartyRole> = new Set([
  'facility',
  'alternative-facility',
  'proposing-physician',
  'medical-group',
  'independent-practice-association',
  'other-provider',
  'manufacturer',
  'alternative-manufacturer',
]);

export const medicalProviderNetwork: PartyRule = {
  rule: 'medical-provider-network',
  source,
  roles: { 'medical-provider-network': 'the medical provider network' },
  exempts: hasNoPart,
};

/** Whether a centre neither gives the service nor makes the treatment of a case. */
export function hasNoPart(centre: Known, { parties }: ScreenedCase): boolean {
  return !parties.some(party => GIVES_OR_MAKES.has(party.role) && maybeSame(centre, party.known));
}
