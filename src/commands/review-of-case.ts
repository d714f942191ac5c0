import type { Case } from '#domain/cases/case.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import type { Review } from '#domain/guidelines/review.ts';
import { reviewCase } from '#domain/guidelines/review-case.ts';
import type { ReviewOf } from './ports.ts';

/** Reviews a case from its documents; remembers the last `capacity` cases, whose documents never change. */
export function rememberingReviews(capacity: number): ReviewOf {
  const remembered = new Map<string, Review>();
  return current => {
    const known = remembered.get(current.caseNumber);
    if (known !== undefined) return known;
    const review = reviewOf(current);
    remembered.set(current.caseNumber, review);
    const [oldest] = remembered.keys();
    if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest);
    return review;
  };
}

function reviewOf({ file, documents }: Case): Review {
  return reviewCase({
    file: file.caseNumber,
    on: file.dateAssigned, // the decision has no date before it is made
    dateOfInjury: file.dateOfInjury,
    urDecisionDate: file.urDecisionDate,
    facts: documents.flatMap(findFacts),
    items: file.items.map(({ title, claimsAdministrator }) => ({
      title,
      request: readRequest(title),
      claimsAdministrator: claimsAdministrator === null ? null : readGuidelineBasis(claimsAdministrator),
    })),
  });
}
