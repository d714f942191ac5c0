import type { DecisionSet } from '#domain/corpus/columns/decision-set.ts';

/** Every so many-th word of a set is looked at to tell what score the best will have at least. */
const SAMPLED = 64;

/** The numbers of a set with the highest scores, at most so many, best first; of equals the lower number. */
export function bestOf(among: DecisionSet, scores: Float32Array | Uint16Array, most: number): number[] {
  if (most <= 0) return [];
  const likely = bestFrom(among, scores, most, likelyLeast(among, scores, most));
  const best = likely.length === most ? likely : bestFrom(among, scores, most, -Infinity);
  return best.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/** A score that some more than so many of the set will have, by a sample of it; none where so few are looked at that it would not pay. */
function likelyLeast(among: DecisionSet, scores: Float32Array | Uint16Array, most: number): number {
  const sample: number[] = [];
  for (let at = 0; at < among.length; at += SAMPLED) {
    for (let word = among[at] ?? 0; word !== 0; word &= word - 1) {
      sample.push(scores[(at << 5) + 31 - Math.clz32(word & -word)] ?? 0);
    }
  }
  const place = Math.ceil((most * 1.5) / SAMPLED) + 8;
  return sample.length < place * 4 ? -Infinity : (Float64Array.from(sample).toSorted().at(-place) ?? -Infinity);
}

/** The best in no order, of those with at least a score. */
function bestFrom(among: DecisionSet, scores: Float32Array | Uint16Array, most: number, least: number): number[] {
  /** A heap: the worst of the best is its first. */
  const best = new Uint32Array(most);
  let size = 0;
  let worst = least;
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
  const take = (number: number) => {
    if (size === most) {
      // Numbers come ascending: an equal one is behind those there are.
      if ((scores[number] ?? 0) === worst) return;
      best[0] = number;
      sink();
    } else {
      best[size] = number;
      size += 1;
      for (let at = size - 1; at > 0 && isWorse(at, (at - 1) >>> 1); at = (at - 1) >>> 1) swap(at, (at - 1) >>> 1);
    }
    if (size === most) worst = score(0);
  };
  for (let at = 0; at < among.length; at += 1) {
    for (let word = among[at] ?? 0; word !== 0; word &= word - 1) {
      const number = (at << 5) + 31 - Math.clz32(word & -word);
      if ((scores[number] ?? 0) >= worst) take(number);
    }
  }
  return Array.from(best.subarray(0, size));
}
