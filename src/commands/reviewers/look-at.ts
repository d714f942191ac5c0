import type { Attestation } from '#domain/cases/attestation.ts';
import type { Case } from '#domain/cases/case.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { lookAtAssignment } from '#domain/reviewers/assignment.ts';
import type { Source } from '#domain/law/source.ts';
import type { Organization } from '#domain/reviewers/organization.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import type { Identity } from '../ports.ts';

const inRegister: Source = {
  cite: 'Labor Code 139.5(d)(3)(A)',
  says: 'the organization answers for the reviewers it gives cases to',
};

/** What a look at a reviewer for a case on a day comes to: the record of it, and why the case is not given to them at all. */
export function lookAt(
  { reviewer, name, retiredAt = null }: Identity,
  organization: Organization | null,
  current: Case,
  on: CivilDate,
): { readonly attestation: Attestation; readonly outOfScope: readonly Refusal[] } {
  const { outOfScope, screening } = lookAtAssignment({ reviewer, name, organization }, current, on);
  const attested = attest(reviewer, on);
  const retired: Refusal = {
    rule: 'retired-reviewer',
    message: `${reviewer.id} is retired from the register: no case is given to them`,
    source: inRegister,
  };
  return {
    attestation: screening === undefined ? attested : { ...attested, screening },
    outOfScope: [
      ...(retiredAt === null ? [] : [retired]),
      ...outOfScope.map(({ rule, source, message }) => ({
        rule,
        message: `${reviewer.id}: ${message}`,
        source: { cite: source, says: 'a reviewer acts within the scope of the licence' },
      })),
    ],
  };
}

/** Why an assignment stands, in words for the log. */
export function whyAssigned({ screening }: Attestation): string {
  return screening === undefined
    ? 'qualified under Labor Code 139.5(d)(4)'
    : 'qualified and screened for conflicts under Labor Code 139.5';
}
