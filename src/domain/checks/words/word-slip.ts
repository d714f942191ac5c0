import { splitWords, type Words } from '#domain/drugs/lexicon.ts';
import { ofWords } from './leftovers/leftover.ts';

/** A slip at a place of a text, and what is meant there. */
export type WordSlip = { readonly start: number; readonly end: number; readonly meant: string };

/** The slip that some words side by side are. */
export const slipOf = ({ starts, ends }: Words, first: number, last: number, meant: string): WordSlip => ({
  start: starts[first] ?? 0,
  end: ends[last] ?? 0,
  meant,
});

/** A rule that is asked at some words, given as text or by their keys, by the index of one of them. */
export type PlaceRule = {
  readonly at: string | Iterable<number>;
  readonly find: (words: Words, index: number) => WordSlip | null;
};

export const keysOf = (text: string): ReadonlySet<number> => new Set(splitWords(text).keys);

/** Asks each rule at its words alone, from the beginning of a text on: of two slips that meet the first is told. */
export function askedAtTheirWords(rules: readonly PlaceRule[]): (words: Words) => WordSlip[] {
  const byKey = new Map<number, PlaceRule['find'][]>();
  for (const { at, find } of rules) {
    for (const key of typeof at === 'string' ? keysOf(at) : at) byKey.set(key, [...(byKey.get(key) ?? []), find]);
  }
  const rulesOf = ofWords(byKey);
  return words => {
    const found: WordSlip[] = [];
    for (let index = 0; index < words.keys.length; index += 1) {
      const own = rulesOf.get(words.keys[index] ?? 0);
      if (own === undefined) continue;
      for (const find of own) {
        const slip = find(words, index);
        if (slip !== null && slip.start >= (found.at(-1)?.end ?? 0)) found.push(slip);
      }
    }
    return found;
  };
}
