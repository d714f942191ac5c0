import type { Case } from '#domain/cases/case.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import type { Review } from '#domain/guidelines/review.ts';
import { reviewCase } from '#domain/guidelines/review-case.ts';
import type { ReviewOf } from './ports.ts';

/** Reviews a case from its documents; remembers the last `capacity` reviews. Documents are added and never changed, so their number tells. */
export function rememberingReviews(capacity: number): ReviewOf {
  const remembered = new Map<string, Review>();
  return current => {
    const key = `${current.caseNumber} ${current.documents.length} ${current.dispute.items.length}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const review = reviewOf(current);
    remembered.set(key, review);
    const [oldest] = remembered.keys();
    if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest);
    return review;
  };
}

function reviewOf({ dispute, documents }: Case): Review {
  return reviewCase({
    file: dispute.caseNumber,
    // The decision has no date before it is made.
    on: dispute.dateAssigned ?? dispute.applicationReceived ?? dispute.urDecisionDate,
    dateOfInjury: dispute.dateOfInjury,
    urDecisionDate: dispute.urDecisionDate,
    facts: documents.flatMap(findFacts),
    items: dispute.items.map(({ title, claimsAdministrator }) => ({
      title,
      request: readRequest(title),
      claimsAdministrator: claimsAdministrator === null ? null : readGuidelineBasis(claimsAdministrator),
    })),
  });
}
