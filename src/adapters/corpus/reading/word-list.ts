import { distance } from 'fastest-levenshtein';
import type { CountedWord } from '#domain/corpus/precedent/telling-words.ts';
import { wordsOf } from '#domain/records/search/words-of.ts';
import type { LoadedColumns } from '../columns-of-table.ts';

/** The words of the corpus, for beginnings of words and for misspelt ones. */
export type WordList = {
  /** Words that begin so, the commonest first. */
  readonly from: (beginning: string, most: number) => readonly string[];
  /** In how many decisions a word stands. */
  readonly within: (word: string) => number;
  /** The commonest of the nearest in spelling; null when the word is known, or none is near. */
  readonly nearest: (word: string) => string | null;
  /** The words of a text that tell most, the rarest first: in several decisions, but not in every third of `size`. */
  readonly telling: (text: string, size: number, most: number) => readonly CountedWord[];
};

/** A word in fewer decisions than this is a name or a slip. */
const LEAST = 2;

/** Letters a misspelt word may differ by: short words have too many neighbours. */
function lettersAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

export function wordList({ names, decisions }: LoadedColumns['words']): WordList {
  /** The first place whose word is not before `word`. */
  const placeOf = (word: string) => {
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((names[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const within = (word: string) => {
    const place = placeOf(word);
    return names[place] === word ? (decisions[place] ?? 0) : 0;
  };
  const between = (from: number, to: number) =>
    Array.from({ length: to - from }, (_none, offset) => ({
      name: names[from + offset] ?? '',
      decisions: decisions[from + offset] ?? 0,
    }));
  return {
    within,
    from: (beginning, most) =>
      between(placeOf(beginning), placeOf(`${beginning}\uffff`))
        .toSorted((a, b) => b.decisions - a.decisions)
        .slice(0, most)
        .map(({ name }) => name),
    telling: (text, size, most) =>
      [...new Set(wordsOf(text).map(({ word }) => word))]
        .map(word => ({ word, within: within(word) }))
        .filter(one => one.within >= LEAST && one.within <= Math.max(LEAST, size / 3))
        .toSorted((a, b) => a.within - b.within)
        .slice(0, most),
    nearest: word => {
      const allowed = lettersAllowed(word.length);
      if (allowed === 0 || within(word) > 0) return null;
      // The first letter is seldom wrong, and looking at all of them would take twenty times as long.
      const first = word.charAt(0);
      const near = between(placeOf(first), placeOf(`${first}\uffff`))
        .filter(({ name }) => Math.abs(name.length - word.length) <= allowed)
        .map(one => ({ ...one, apart: distance(one.name, word) }))
        .filter(({ apart }) => apart <= allowed);
      return near.toSorted((a, b) => a.apart - b.apart || b.decisions - a.decisions)[0]?.name ?? null;
    },
  };
}
