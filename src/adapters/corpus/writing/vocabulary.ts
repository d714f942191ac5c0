import { wordHash } from '#domain/corpus/precedent/telling-words.ts';
import type { LoadedColumns } from '../columns-of-table.ts';

/** Every word of the corpus, numbered, and in how many decisions it stands. */
export type Vocabulary = {
  readonly numberOf: (word: string) => number;
  /** Counts the words of one more decision, each once, by their numbers. */
  readonly count: (words: Iterable<number>) => void;
  /** What was counted since it was asked last. */
  readonly counted: () => { readonly word: string; readonly decisions: number }[];
  /** The rarest words of a text among so many decisions, by their hashes; of equals those that come first. */
  readonly telling: (words: Iterable<number>, size: number) => Uint32Array;
};

/** Words of a decision that are kept to tell it by; a usual summary has fewer. */
export const MOST_TELLING = 48;
/** A word that more than a third of the decisions have tells nothing; while there are few, nobody knows that yet. */
const COMMON_SHARE = 1 / 3;
const FEW = 1_000;

/** The words there are already, to which more are added. */
export function vocabulary({ names, decisions }: LoadedColumns['words']): Vocabulary {
  const words = [...names];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const hashes = words.map(wordHash);
  const within = [...decisions];
  /** Counted since it was told last. */
  const fresh = words.map(() => 0);
  return {
    numberOf: word => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = words.push(word) - 1;
      numbers.set(word, number);
      hashes.push(wordHash(word));
      within.push(0);
      fresh.push(0);
      return number;
    },
    count: having => {
      for (const number of having) {
        within[number] = (within[number] ?? 0) + 1;
        fresh[number] = (fresh[number] ?? 0) + 1;
      }
    },
    counted: () => {
      const told = fresh.flatMap((times, number) =>
        times === 0 ? [] : [{ word: words[number] ?? '', decisions: times }],
      );
      fresh.fill(0);
      return told;
    },
    telling: (said, size) => {
      const most = Math.max(FEW, size * COMMON_SHARE);
      const rare: number[] = [];
      for (const number of said) {
        const having = within[number] ?? 0;
        if (having > 0 && having <= most) rare.push(number);
      }
      // How rare each is and its place as one figure: figures alone are sorted many times as quick as by a function that compares.
      const ranks = Float64Array.from(rare, (number, place) => (within[number] ?? 0) * rare.length + place).sort();
      return Uint32Array.from(ranks.subarray(0, MOST_TELLING), rank => hashes[rare[rank % rare.length] ?? 0] ?? 0);
    },
  };
}

/** Words as a list of its own numbers them, by their numbers in the vocabulary. */
export function numberedIn(vocabulary: Pick<Vocabulary, 'numberOf'>) {
  const numbers: number[] = [];
  return {
    /** The next words of the list, in its order. */
    take: (words: readonly string[]) => {
      for (const word of words) numbers.push(vocabulary.numberOf(word));
    },
    numbersOf: (given: Uint32Array) => {
      const numbered = new Uint32Array(given.length);
      for (let at = 0; at < given.length; at += 1) numbered[at] = numbers[given[at] ?? 0] ?? 0;
      return numbered;
    },
  };
}
