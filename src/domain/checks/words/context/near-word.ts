import { distance } from 'fastest-levenshtein';

/** A word this long may have two letters wrong; one a letter longer three, if it begins rightly. */
const LONG = 6;
const ENDINGS = /^(?:s|es|d|ed|ing|ly|al)$/;

/** Whether a word is written nearly as another and is not a form of it: with a letter or, in a long one, two or three wrong. */
export function isNearly(word: string, other: string): boolean {
  const apart = Math.abs(word.length - other.length);
  if (word.length < 2 || apart > 3) return false;
  // of both ends one is right, even in haste
  const beginsSo = word.charCodeAt(0) === other.charCodeAt(0);
  if (!beginsSo && word.charCodeAt(word.length - 1) !== other.charCodeAt(other.length - 1)) return false;
  const begun = beginsSo ? (word.charCodeAt(1) === other.charCodeAt(1) ? 2 : 1) : 0;
  const most = mostApart(other.length, begun);
  if (apart > most || !/^[a-z]+$/.test(word) || isFormOf(word, other)) return false;
  return distance(word, other) <= most || isExchanged(word, other);
}

/** How many letters may be wrong in a word of so many, of which so many at the beginning are right. */
function mostApart(length: number, begun: number): number {
  if (length > LONG) return begun === 2 ? 3 : 2;
  if (length === LONG) return 2;
  return begun > 0 && length === LONG - 1 ? 2 : 1;
}

const isFormOf = (word: string, other: string): boolean =>
  (word.startsWith(other) && ENDINGS.test(word.slice(other.length))) ||
  (other.startsWith(word) && ENDINGS.test(other.slice(word.length)));

/** Two letters that stand side by side exchanged: two letters wrong for a measure, one slip for a hand. */
function isExchanged(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (word.charAt(at) === other.charAt(at)) at += 1;
  return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}` === other;
}
