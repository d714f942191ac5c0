import { type DecisionSet, sizeOf, stretchesWithin } from './decision-set.ts';

/** Counts what sets have in common. They lie in rooms it makes, as it may want them in a memory of its own. */
export type BitCounter = {
  /** So many empty sets of so many words (of 32 bits, a multiple of 64 of them), instead of those made before. */
  readonly rooms: (count: number, words: number) => readonly DecisionSet[];
  /** How many bits are in both. */
  readonly inBoth: (one: DecisionSet, other: DecisionSet) => number;
  /** How many stretches have a bit that is in both. A stretch ends with a bit of `ends`; none reaches from one word into the next. */
  readonly stretchesInBoth: (one: DecisionSet, other: DecisionSet, ends: DecisionSet) => number;
};

/** Counts word by word. */
export function plainCounter(): BitCounter {
  return {
    rooms: (count, words) => Array.from({ length: count }, () => new Uint32Array(words)),
    inBoth: (one, other) => sizeOf(one.map((word, at) => word & (other[at] ?? 0))),
    stretchesInBoth: (one, other, ends) =>
      sizeOf(one.map((word, at) => stretchesWithin(word & (other[at] ?? 0), ends[at] ?? 0))),
  };
}
