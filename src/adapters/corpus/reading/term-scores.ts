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
  const highest = scores.reduce((one, other) => Math.max(one, other), 0) || 1;
  const part = (at: number) => Math.max(1, Math.round(((scores[at] ?? 0) / highest) * PARTS));
  const unit = highest / PARTS;
  if (numbers.length > size / 3) {
    const all = new Uint16Array(size);
    for (const [at, number] of numbers.entries()) all[number] = part(at);
    return common(all, unit);
  }
  const ordered = numbers.slice();
  const parts = Uint16Array.from(numbers, (_number, at) => part(at));
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

function common(all: Uint16Array, unit: number): TermScores {
  const set = emptySet(all.length);
  for (let number = 0; number < all.length; number += 1) if (all[number] !== 0) include(set, number);
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
