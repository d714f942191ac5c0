import type { Attestation } from '#domain/cases/attestation.ts';
import type { Case } from '#domain/cases/case.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { lookAtAssignment } from '#domain/reviewers/assignment.ts';
import type { Organization } from '#domain/reviewers/organization.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import type { Identity } from '../ports.ts';

/** What a look at a reviewer for a case on a day comes to: the record of it, and what lies outside the scope of the licence. */
export function lookAt(
  { reviewer, name }: Identity,
  organization: Organization | null,
  current: Case,
  on: CivilDate,
): { readonly attestation: Attestation; readonly outOfScope: readonly Refusal[] } {
  const { outOfScope, screening } = lookAtAssignment({ reviewer, name, organization }, current, on);
  const attested = attest(reviewer, on);
  return {
    attestation: screening === undefined ? attested : { ...attested, screening },
    outOfScope: outOfScope.map(({ rule, source, message }) => ({
      rule,
      message: `${reviewer.id}: ${message}`,
      source: { cite: source, says: 'a reviewer acts within the scope of the licence' },
    })),
  };
}

/** Why an assignment stands, in words for the log. */
export function whyAssigned({ screening }: Attestation): string {
  return screening === undefined
    ? 'qualified under Labor Code 139.5(d)(4)'
    : 'qualified and screened for conflicts under Labor Code 139.5';
}
