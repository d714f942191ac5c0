import { type Analysis, signaturesOf } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { Explanation, JudgedCriterion, Review, ReviewedItem } from '#domain/guidelines/review.ts';

/** When a reviewer sees what the system proposes: after the own first view of the item, or at once; a setting of the installation. */
export type ShowProposals = 'after-first-view' | 'at-once';

/**
 * Whether what the system makes of an item may be shown to who asks. Before the determination is signed only to a reviewer whose own first
 * view of it is recorded; of an item that follows another also the view of that one, for its proposal says what is proposed there.
 */
export function isReviewShown(
  setting: ShowProposals,
  current: Case,
  own: Analysis | null,
  { items }: Pick<Review, 'items'>,
  item: number,
): boolean {
  if (setting === 'at-once' || signaturesOf(current) !== null) return true;
  const isViewed = (place: number) => (own?.firstViews[place] ?? null) !== null;
  const follows = items[item]?.dependsOn ?? null;
  const isParentOpen = follows !== null && current.closed[follows] === null;
  return isViewed(item) && (!isParentOpen || isViewed(follows));
}

/** What the guideline asks and where the record speaks of it, with no word on how it comes out. */
export type AskedOfItem = Pick<ReviewedItem, 'edition' | 'topics' | 'dependsOn'> & {
  readonly criteria: (Pick<JudgedCriterion, 'id' | 'text' | 'edition' | 'pages' | 'kind' | 'verified'> & {
    evidence: Fact[];
  })[];
};

/** The questions of a review without its answers. */
export function askedOf({ edition, topics, dependsOn, criteria }: ReviewedItem): AskedOfItem {
  return {
    edition,
    topics,
    dependsOn,
    criteria: criteria.map(({ id, text, edition: judgedBy, pages, kind, verified, evidence, explanation }) => ({
      id,
      text,
      edition: judgedBy,
      verified,
      pages,
      kind,
      evidence: [...new Set([...evidence, ...evidenceWithin(explanation)])],
    })),
  };
}

function evidenceWithin({ evidence, parts }: Explanation): Fact[] {
  return [...evidence, ...parts.flatMap(evidenceWithin)];
}
