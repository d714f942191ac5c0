import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Screening } from '#domain/cases/attestation.ts';
import type { Case } from '#domain/cases/case.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { bound } from './conflicts/bound.ts';
import { boundOrganization } from './conflicts/bound-organization.ts';
import { conflictsOfOrganization, conflictsOfReviewer, screeningRecord } from './conflicts/screen.ts';
import { screenedCase } from './conflicts/screened-case.ts';
import type { Organization } from './organization.ts';
import type { Reason } from './reason.ts';
import type { Reviewer } from './reviewer.ts';
import { reasonsOfScope } from './scope/scope-of-practice.ts';
import { soughtBy } from './specialty/relevance.ts';

/** Whom a look at an assignment compares with the parties: the reviewer by name, and the organization where it is described. */
export type Looked = {
  readonly reviewer: Reviewer;
  readonly name: string | null;
  readonly organization: Organization | null;
};

/** A look at giving a case to one reviewer, beyond the qualification. */
export type LookAtAssignment = {
  /** Why an item lies outside the scope of the reviewer’s licence. */
  readonly outOfScope: readonly Reason[];
  /** Absent where nobody has said who the parties are: then nobody was screened. */
  readonly screening?: Screening;
};

/** Looks whether every item lies within the reviewer’s scope of practice, and screens reviewer and organization against the parties of the case. */
export function lookAtAssignment(
  { reviewer, name, organization }: Looked,
  {
    caseNumber,
    dispute,
    parties,
    excludedReviewers,
  }: Pick<Case, 'caseNumber' | 'dispute' | 'parties' | 'excludedReviewers'>,
  on: CivilDate,
): LookAtAssignment {
  const items = soughtBy(
    dispute.items.map(({ title }) => readRequest(title)),
    [],
  );
  const outOfScope = reasonsOfScope(reviewer.profession, items);
  if (parties.length === 0) return { outOfScope };
  const screened = screenedCase(caseNumber, on, parties, remandOf(excludedReviewers));
  const known = organization === null ? null : boundOrganization(organization);
  const ofReviewer = bound('the reviewer', name, true, reviewer.ties);
  const conflicts = [
    ...conflictsOfReviewer(reviewer.id, ofReviewer, known?.id ?? null, screened),
    ...(known === null ? [] : conflictsOfOrganization(known, screened)),
  ];
  return { outOfScope, screening: screeningRecord(conflicts, screened, known) };
}

/** Who took part in the determination of a case that was set aside; null where none was. */
function remandOf(reviewers: Case['excludedReviewers']) {
  return reviewers.length === 0 ? null : { reviewers, draftSeenBy: [], organization: null, otherOrganization: false };
}
