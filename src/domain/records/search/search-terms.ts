import { type PlacedWord, type Span, wordsOf } from './words-of.ts';

/**
 * What is looked for in a record: words that follow one another on a page. The last one may be the beginning of a word.
 * Words are runs of letters and digits, in lower case.
 */
export type SearchTerm = { readonly words: readonly string[]; readonly prefix: boolean };

/** A phrase in quotes or a run without blanks, each perhaps with the star of a prefix. */
const PIECE = /["“”]([^"“”]*)["“”](\*?)|[^\s"“”]+/g;
/** Beyond this nobody types, and each term costs. */
const mostTerms = 20;

/** The terms of a query: `lumbar fusion`, `"epidural steroid"`, `hydroc*`. What holds no letter or digit is left out. */
export function searchTerms(query: string): SearchTerm[] {
  return [...query.matchAll(PIECE)].slice(0, mostTerms).flatMap(([piece, phrase, star]) => {
    const words = wordsOf(phrase ?? piece).map(({ word }) => word);
    return words.length === 0 ? [] : [{ words, prefix: phrase === undefined ? piece.endsWith('*') : star === '*' }];
  });
}

/** Every place of a text where one of the terms stands, in order; places that overlap are told once. */
export function placesOf(text: string, terms: readonly SearchTerm[]): Span[] {
  const words = wordsOf(text);
  const found = terms.flatMap(term =>
    words.flatMap(({ start }, index) => {
      const last = words[index + term.words.length - 1];
      return last !== undefined && standsAt(words, index, term) ? [{ start, end: last.end }] : [];
    }),
  );
  const places: Span[] = [];
  for (const place of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  }
  return places;
}

function standsAt(words: readonly PlacedWord[], index: number, { words: wanted, prefix }: SearchTerm): boolean {
  return wanted.every((word, offset) => {
    const there = words[index + offset]?.word ?? '';
    return prefix && offset === wanted.length - 1 ? there.startsWith(word) : there === word;
  });
}
