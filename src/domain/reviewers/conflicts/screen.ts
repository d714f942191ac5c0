import { ConflictRule, type Screening } from '#domain/cases/attestation.ts';
import { affiliations } from './affiliations.ts';
import { allPartyRules } from './all-party-rules.ts';
import type { Bound } from './bound.ts';
import type { BoundOrganization } from './bound-organization.ts';
import type { Conflict } from './conflict.ts';
import { dependentOrganization } from './involvement/independent-organization.ts';
import { ownPart } from './involvement/own-part.ts';
import { priorInvolvement } from './involvement/prior-involvement.ts';
import { priorTreatment } from './involvement/prior-treatment.ts';
import { remandExclusion } from './involvement/remand-exclusion.ts';
import type { ScreenedCase } from './screened-case.ts';

/** What stands against any reviewer of the organization in a case. */
export function conflictsOfOrganization(organization: BoundOrganization, screened: ScreenedCase): Conflict[] {
  return [
    ...dependentOrganization(organization.controls, screened),
    ...organization.members.flatMap(member => conflictsOf(member, screened)),
  ];
}

/** What stands against one reviewer in a case, of the reviewer’s own. */
export function conflictsOfReviewer(
  id: string,
  reviewer: Bound,
  organization: string | null,
  screened: ScreenedCase,
): Conflict[] {
  return [...conflictsOf(reviewer, screened), ...remandExclusion(id, organization, screened)];
}

function conflictsOf(bound: Bound, screened: ScreenedCase): Conflict[] {
  return [
    ...ownPart(bound, screened),
    ...affiliations(bound, screened),
    ...priorTreatment(bound, screened),
    ...priorInvolvement(bound, screened),
  ];
}

/** The record of a screening: every rule, and what was found under it; where nobody has described the organization, that it was not looked at. */
export function screeningRecord(
  conflicts: readonly Conflict[],
  screened: ScreenedCase,
  organization: BoundOrganization | null,
): Screening {
  return {
    on: screened.on,
    rules: ConflictRule.options.map(rule => {
      const found = conflicts.filter(conflict => conflict.rule === rule);
      if (found.length > 0) return { rule, clear: false, basis: found.map(({ message }) => message).join('; ') };
      return rule === 'independent-organization' && organization === null
        ? { rule, clear: null, basis: notLookedAt }
        : { rule, clear: true, basis: clearBasis(rule, screened, organization) };
    }),
  };
}

export const notLookedAt = 'the review organization was not looked at: nobody has described it';

/** A class of parties nobody has named is clear as far as the case goes, and the record says so. */
function clearBasis(rule: ConflictRule, { parties }: ScreenedCase, organization: BoundOrganization | null): string {
  if (rule === 'independent-organization') return 'no tie to an insurer or administrator as such found';
  const roles = allPartyRules.find(party => party.rule === rule)?.roles;
  const named = roles === undefined || parties.some(party => party.role in roles);
  if (!named) return 'the case names nobody of this kind';
  return organization === null ? 'no tie of the reviewer found; the organization was not looked at' : 'no tie found';
}
