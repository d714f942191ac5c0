import type { PartyRole } from '#domain/cases/parties.ts';
import type { PartyRule } from './party-rule.ts';
import { developerOrManufacturer } from './parties/developer-or-manufacturer.ts';
import { employerInsurerAdministrator } from './parties/employer-insurer-administrator.ts';
import { facility } from './parties/facility.ts';
import { medicalProviderNetwork } from './parties/medical-provider-network.ts';
import { officersAndEmployees } from './parties/officers-and-employees.ts';
import { treatingProviders } from './parties/treating-providers.ts';
import { utilizationReviewOrganization } from './parties/utilization-review-organization.ts';
import { workerFamilyAttorney } from './parties/worker-family-attorney.ts';

/** Every class of parties: the union of the two lists of Labor Code 139.5(c)(2) and (d)(5). */
export const allPartyRules: readonly PartyRule[] = [
  employerInsurerAdministrator,
  utilizationReviewOrganization,
  medicalProviderNetwork,
  officersAndEmployees,
  treatingProviders,
  facility,
  developerOrManufacturer,
  workerFamilyAttorney,
];

const ruleOfRole: ReadonlyMap<string, { readonly rule: PartyRule; readonly words: string }> = new Map(
  allPartyRules.flatMap(rule => Object.entries(rule.roles).map(([role, words]) => [role, { rule, words }] as const)),
);

/** The class a role belongs to, and the role in words; null for an evaluator, who is bound by no class. */
export function partyRule(role: PartyRole): { readonly rule: PartyRule; readonly words: string } | null {
  return ruleOfRole.get(role) ?? null;
}
