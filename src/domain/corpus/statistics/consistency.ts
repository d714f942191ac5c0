import type { LikeOutcomes } from '../columns/facet-columns.ts';
import { cohensKappa, fleissKappa } from './agreement.ts';
import { type Kappa, withInterval } from './kappa-interval.ts';
import { LARGEST_HIDDEN, shownCount } from './small-cells.ts';

/** How alike cases that are alike were decided. */
export type Consistency = {
  /**
   * Pairs of like treatments, each treatment in one pair, and how far the two agree beyond chance; null where so few could point at
   * a person.
   */
  readonly pairs: number | null;
  readonly cohen: Kappa | null;
  /** The same in threes. */
  readonly triples: number | null;
  readonly fleiss: Kappa | null;
};

/** What three votes may be: of upheld and overturned, none to all overturned. */
const VOTES = [0, 1, 2, 3].map(overturned => [3 - overturned, overturned]);

/** Agreement within groups of like treatments, of which each was decided by a reviewer of its own. */
export function consistencyOf({ pairs, triples }: LikeOutcomes): Consistency {
  const [twos, threes] = [sum(pairs.map(sum)), sum(triples)];
  return {
    pairs: shownCount(twos),
    cohen: twos <= LARGEST_HIDDEN ? null : withInterval(pairs.flat(), cohenOf),
    triples: shownCount(threes),
    fleiss: threes <= LARGEST_HIDDEN ? null : withInterval(triples, times => fleissKappa(VOTES, times)),
  };
}

/** Of the four ways a pair can be decided, how often each. */
function cohenOf(counts: readonly number[]): number | null {
  return cohensKappa([counts.slice(0, 2), counts.slice(2)]);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
