/** A place in the text of a page, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };
type PlacedWord = Span & { readonly word: string };

/** First and last of the letters and digits of any script; what stands between them separates words, so `10/325mg` is two and `L4-L5` too. */
const SIGNS = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xb5, 0xb5],
  [0xc0, 0x1fff],
  [0x2c00, 0xd7ff],
  [0xf900, 0xfffc],
] as const;
const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
const inClass = SIGNS.map(([first, last]) => `${unit(first)}-${unit(last)}`).join('');
/** Patterns of one sign of a word, and of one that is of none. */
export const WORD_SIGN = `[${inClass}]`;
export const NO_WORD_SIGN = `[^${inClass}]`;
const WORD = new RegExp(`${WORD_SIGN}+`, 'g');

const isSign = new Uint8Array(2 ** 16);
for (const [first, last] of SIGNS) isSign.fill(1, first, last + 1);

/** Whether a UTF-16 code unit is a sign of a word. */
export function isWordSign(code: number): boolean {
  return isSign[code] === 1;
}

/** The words of a text as they are searched, each with its place. */
export function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map(match => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
