import { type DecisionSet, emptySet, include, setOf } from '#domain/corpus/columns/decision-set.ts';

/** The decisions that have a term, and how well each answers it. */
export type TermScores = {
  readonly set: () => DecisionSet;
  /** Adds the score of each decision that has it. */
  readonly addTo: (scores: Float32Array) => void;
  /** The scores of every decision as they stand to each other, where they are kept so; null for a term that few have. */
  readonly all: Uint16Array | null;
  readonly bytes: number;
};

/** A score is kept as so many parts of the highest: finer than what tells two letters apart. */
const PARTS = 65_535;

/**
 * Scores of the decisions found, kept small: of a term that few have their numbers and scores, of a common one a score for every
 * decision there is, 0 for those without.
 */
export function termScores(size: number, numbers: Uint32Array, scores: Float32Array): TermScores {
  // Of a common word these are millions: no call or pair for each.
  let highest = 0;
  for (let at = 0; at < scores.length; at += 1) highest = Math.max(highest, scores[at] ?? 0);
  const unit = (highest || 1) / PARTS;
  const parts = new Uint16Array(numbers.length);
  for (let at = 0; at < parts.length; at += 1) parts[at] = Math.max(1, Math.round((scores[at] ?? 0) / unit));
  if (numbers.length > size / 3) return common(size, numbers, parts, unit);
  const ordered = numbers.slice();
  let made: DecisionSet | null = null;
  return {
    bytes: numbers.length * 6 + size / 8,
    all: null,
    set: () => {
      made ??= setOf(size, ordered);
      return made;
    },
    addTo: sums => {
      for (let at = 0; at < ordered.length; at += 1) {
        const number = ordered[at] ?? 0;
        sums[number] = (sums[number] ?? 0) + (parts[at] ?? 0) * unit;
      }
    },
  };
}

function common(size: number, numbers: Uint32Array, parts: Uint16Array, unit: number): TermScores {
  const all = new Uint16Array(size);
  const set = emptySet(size);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    all[number] = parts[at] ?? 0;
    include(set, number);
  }
  return {
    bytes: all.length * 2 + set.length * 4,
    all,
    set: () => set,
    addTo: sums => {
      for (let number = 0; number < all.length; number += 1) {
        sums[number] = (sums[number] ?? 0) + (all[number] ?? 0) * unit;
      }
    },
  };
}
