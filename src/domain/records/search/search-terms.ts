import { NO_WORD_SIGN, type Span, WORD_SIGN, wordsOf } from './words-of.ts';

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
  return placeFinder(terms)(text);
}

/** The same, made ready once for many texts. */
export function placeFinder(terms: readonly SearchTerm[]): (text: string) => Span[] {
  if (terms.length === 0) return () => [];
  // Where several begin at one place the longest is told: the one of most words.
  const sought = terms.toSorted((a, b) => b.words.length - a.words.length).map(patternOf);
  const places = new RegExp(`(?<!${WORD_SIGN})(?:${sought.join('|')})(?!${WORD_SIGN})`, 'gi');
  return text => {
    const found: Span[] = [];
    for (const match of text.matchAll(places)) found.push({ start: match.index, end: match.index + match[0].length });
    return found;
  };
}

/** Words hold nothing but letters and digits, so they stand for themselves. */
function patternOf({ words, prefix }: SearchTerm): string {
  return `${words.join(`${NO_WORD_SIGN}+`)}${prefix ? `${WORD_SIGN}*` : ''}`;
}
