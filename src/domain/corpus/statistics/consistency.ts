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

/** Agreement within groups of like treatments, of which each was decided by a reviewer of its own: true is overturned. */
export function consistencyOf(groups: readonly (readonly boolean[])[]): Consistency {
  const pairs = groups.flatMap(group => inLots(group, 2));
  const triples = groups.flatMap(group => inLots(group, 3));
  const count = (first: boolean, second: boolean) => pairs.filter(([a, b]) => a === first && b === second).length;
  return {
    pairs: pairs.length,
    cohen: cohensKappa([
      [count(false, false), count(false, true)],
      [count(true, false), count(true, true)],
    ]),
    triples: triples.length,
    fleiss: fleissKappa(triples.map(votes => [votes.filter(vote => !vote).length, votes.filter(Boolean).length])),
  };
}

/** Whole lots only: what is left over has nothing to be compared with. */
function inLots<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.floor(list.length / size) }, (_none, lot) =>
    list.slice(lot * size, (lot + 1) * size),
  );
}
