import type { Case } from '#domain/cases/case.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import type { Review } from '#domain/guidelines/review.ts';
import { reviewCase } from '#domain/guidelines/review-case.ts';
import type { RecordFacts, ReviewOf } from './ports.ts';

/**
 * Reviews a case from its documents and its record; remembers the last `capacity` reviews. Documents are added and never
 * changed, so their number tells; of the record its version does.
 */
export function rememberingReviews(capacity: number): ReviewOf {
  const remembered = new Map<string, Promise<Review>>();
  return (current, record) => {
    const { caseNumber, documents, dispute } = current;
    const key = `${caseNumber} ${documents.length} ${dispute.items.length} ${record?.version ?? 0}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const review = reviewOf(current, record);
    remembered.set(key, review);
    review.catch(() => remembered.delete(key));
    const [oldest] = remembered.keys();
    if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest);
    return review;
  };
}

async function reviewOf({ dispute, documents }: Case, record: RecordFacts | null): Promise<Review> {
  const ofRecord = record === null ? [] : await record.facts();
  return reviewCase({
    file: dispute.caseNumber,
    // The decision has no date before it is made.
    on: dispute.dateAssigned ?? dispute.applicationReceived ?? dispute.urDecisionDate,
    dateOfInjury: dispute.dateOfInjury,
    urDecisionDate: dispute.urDecisionDate,
    facts: [...documents.flatMap(findFacts), ...ofRecord],
    items: dispute.items.map(({ title, claimsAdministrator }) => ({
      title,
      request: readRequest(title),
      claimsAdministrator: claimsAdministrator === null ? null : readGuidelineBasis(claimsAdministrator),
    })),
  });
}
