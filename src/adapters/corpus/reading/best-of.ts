import { type DecisionSet, eachNumber } from '#domain/corpus/columns/decision-set.ts';

/** The numbers of a set with the highest scores, at most so many, best first; of equals the lower number. */
export function bestOf(among: DecisionSet, scores: Float32Array | Uint16Array, most: number): number[] {
  if (most <= 0) return [];
  /** A heap: the worst of the best is its first. */
  const best = new Uint32Array(most);
  let size = 0;
  let worst = -Infinity;
  const score = (at: number) => scores[best[at] ?? 0] ?? 0;
  const isWorse = (one: number, other: number) => {
    const [a, b] = [score(one), score(other)];
    return a < b || (a === b && (best[one] ?? 0) > (best[other] ?? 0));
  };
  const swap = (one: number, other: number) => {
    const number = best[one] ?? 0;
    best[one] = best[other] ?? 0;
    best[other] = number;
  };
  const sink = () => {
    for (let at = 0; ; ) {
      const [left, right] = [at * 2 + 1, at * 2 + 2];
      let least = at;
      if (left < size && isWorse(left, least)) least = left;
      if (right < size && isWorse(right, least)) least = right;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  eachNumber(among, number => {
    if (size === most) {
      // Numbers come ascending: an equal one is behind those there are.
      if ((scores[number] ?? 0) <= worst) return;
      best[0] = number;
      sink();
    } else {
      best[size] = number;
      size += 1;
      for (let at = size - 1; at > 0 && isWorse(at, (at - 1) >>> 1); at = (at - 1) >>> 1) swap(at, (at - 1) >>> 1);
    }
    if (size === most) worst = score(0);
  });
  return Array.from(best.subarray(0, size)).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
