import type { LikeOutcomes } from '../columns/facet-columns.ts';
import { cohensKappa, fleissKappa } from './agreement.ts';

/** How alike cases that are alike were decided. */
export type Consistency = {
  /** Pairs of like treatments, each treatment in one pair, and how far the two agree beyond chance. */
  readonly pairs: number;
  readonly cohen: number | null;
  /** The same in threes. */
  readonly triples: number;
  readonly fleiss: number | null;
};

/** What three votes may be: of upheld and overturned, none to all overturned. */
const VOTES = [0, 1, 2, 3].map(overturned => [3 - overturned, overturned]);

/** Agreement within groups of like treatments, of which each was decided by a reviewer of its own. */
export function consistencyOf({ pairs, triples }: LikeOutcomes): Consistency {
  return {
    pairs: sum(pairs.map(sum)),
    cohen: cohensKappa(pairs),
    triples: sum(triples),
    fleiss: fleissKappa(VOTES, triples),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
