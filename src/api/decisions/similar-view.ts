import type { SimilarDecision, SimilarDecisions as Found } from '#commands/corpus/similar-decisions.ts';
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
  const { id, programme, decided, year, outcome, specialties, items } = decision;
  return {
    id,
    programme,
    decided,
    year,
    outcome,
    specialties,
    items: items.map(one => ({ title: one.title, outcome: one.outcome, category: one.category })),
    item,
    rationale: items[item]?.rationale ?? '',
  };
}
