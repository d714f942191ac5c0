import type { Case } from '#domain/cases/case.ts';
import { judgedOn } from '#domain/cases/dispute.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { type ItemCounts, itemCounts } from '#domain/guidelines/counts/item-counts.ts';
import type { Review } from '#domain/guidelines/review.ts';
import { reviewCase, type UndecidedCase } from '#domain/guidelines/review-case.ts';
import type { CountedReview, RecordFacts, ReviewOf } from './ports.ts';

/**
 * Reviews a case from its documents and its record; remembers the last `capacity` reviews. Documents are added and never
 * changed, so their number tells; of the record its version does.
 */
export function rememberingReviews(capacity: number): ReviewOf {
  const remembered = new Map<string, Promise<CountedReview>>();
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

async function reviewOf({ dispute, documents }: Case, record: RecordFacts | null): Promise<CountedReview> {
  const ofRecord = record === null ? [] : await record.facts();
  const undecided: UndecidedCase = {
    file: dispute.caseNumber,
    // The decision has no date before it is made.
    on: judgedOn(dispute),
    dateOfInjury: dispute.dateOfInjury,
    urDecisionDate: dispute.urDecisionDate,
    facts: [...documents.flatMap(findFacts), ...ofRecord],
    items: dispute.items.map(({ title, claimsAdministrator }) => ({
      title,
      request: readRequest(title),
      claimsAdministrator: claimsAdministrator === null ? null : readGuidelineBasis(claimsAdministrator),
    })),
  };
  const review = reviewCase(undecided);
  return { ...review, counts: countsOf(undecided, review) };
}

function countsOf({ on, dateOfInjury, urDecisionDate, facts, items }: UndecidedCase, review: Review): ItemCounts[] {
  return items.map(({ request }, index) => {
    const reviewed = review.items[index];
    const follows = items[reviewed?.dependsOn ?? -1]?.request ?? null;
    const situation = { on, dateOfInjury, urDecision: urDecisionDate, request, facts, follows };
    return itemCounts(situation, reviewed?.criteria ?? []);
  });
}
