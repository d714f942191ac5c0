/** A place in the text of a page, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };
type PlacedWord = Span & { readonly word: string };

/** The letters and digits of any script; what stands between them separates words, so `10/325mg` is two and `L4-L5` too. */
const SIGNS = 'a-zA-Z0-9\\u00b5\\u00c0-\\u1fff\\u2c00-\\ud7ff\\uf900-\\ufffc';
/** Patterns of one sign of a word, and of one that is of none. */
export const WORD_SIGN = `[${SIGNS}]`;
export const NO_WORD_SIGN = `[^${SIGNS}]`;
const WORD = new RegExp(`${WORD_SIGN}+`, 'g');

/** The words of a text as they are searched, in lower case. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The same words, each with its place. */
export function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(match => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
