import type { SimilarDecision, SimilarDecisions as Found } from '#commands/corpus/similar-decisions.ts';
import { headOf } from '#domain/corpus/decisions/decision-head.ts';
import type { SimilarDecisions } from './contract.ts';

/** Like decisions as they are sent. */
export function similarView({ like, counts, upheld, overturned, differing }: Found): SimilarDecisions {
  return {
    like: Object.fromEntries(Object.entries(like).map(([facet, values]) => [facet, [...values]])),
    counts,
    upheld: upheld.map(viewOf),
    overturned: overturned.map(viewOf),
    differing: [...differing],
  };
}

function viewOf({ decision, item }: SimilarDecision): SimilarDecisions['upheld'][number] {
  const head = headOf(decision);
  return { ...head, items: [...head.items], item, rationale: decision.items[item]?.rationale ?? '' };
}
