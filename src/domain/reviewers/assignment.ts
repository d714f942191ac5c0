import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Screening } from '#domain/cases/attestation.ts';
import type { Case } from '#domain/cases/case.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { bound } from './conflicts/bound.ts';
import { conflictsOfReviewer, screeningRecord } from './conflicts/screen.ts';
import { screenedCase } from './conflicts/screened-case.ts';
import type { Reason } from './reason.ts';
import type { Reviewer } from './reviewer.ts';
import { reasonsOfScope } from './scope/scope-of-practice.ts';
import { soughtBy } from './specialty/relevance.ts';

/** A look at giving a case to one reviewer, beyond the qualification. */
export type LookAtAssignment = {
  /** Why an item lies outside the scope of the reviewer’s licence. */
  readonly outOfScope: readonly Reason[];
  /** Absent where nobody has said who the parties are: then nobody was screened. */
  readonly screening?: Screening;
};

/** Looks whether every item lies within the reviewer’s scope of practice, and screens the reviewer against the parties of the case. */
export function lookAtAssignment(
  reviewer: Reviewer,
  name: string | null,
  { caseNumber, dispute, parties }: Pick<Case, 'caseNumber' | 'dispute' | 'parties'>,
  on: CivilDate,
): LookAtAssignment {
  const items = soughtBy(
    dispute.items.map(({ title }) => readRequest(title)),
    [],
  );
  const outOfScope = reasonsOfScope(reviewer.profession, items);
  if (parties.length === 0) return { outOfScope };
  const screened = screenedCase(caseNumber, on, parties);
  const conflicts = conflictsOfReviewer(reviewer.id, bound('the reviewer', name, true, reviewer.ties), null, screened);
  return { outOfScope, screening: screeningRecord(conflicts, screened) };
}
