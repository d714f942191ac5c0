import { readRequest } from '#domain/cases/requests/read-request.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { reviewCase } from '#domain/guidelines/review-case.ts';
import type { Review } from '#domain/guidelines/review.ts';
import type { LoadedCaseFile } from './ports.ts';

/** Reviews a case file: finds the facts of its documents and judges every item by the guideline in force when it was assigned. */
export function reviewCaseFile({ folder, caseFile, documents }: LoadedCaseFile): Review {
  return reviewCase({
    file: folder,
    on: caseFile.dateAssigned,
    dateOfInjury: caseFile.dateOfInjury,
    urDecisionDate: caseFile.urDecisionDate,
    facts: documents.flatMap(findFacts),
    items: caseFile.items.map(({ title, claimsAdministrator }) => ({
      title,
      request: readRequest(title),
      claimsAdministrator: claimsAdministrator === null ? null : readGuidelineBasis(claimsAdministrator),
    })),
  });
}
