import { distance } from 'fastest-levenshtein';
import type { Words } from '#domain/drugs/lexicon.ts';

/** A word this long may have two letters wrong, one of nine three. */
const LONG = 6;
const VERY_LONG = 9;
const ENDINGS = /^(?:s|es|d|ed|ing|ly|al)$/;

/** Whether a word of a text is written nearly as another and is not a form of it: with a letter or, in a long one, two or three wrong. */
export function isNearly({ folded, starts, ends }: Words, index: number, other: string): boolean {
  const start = starts[index] ?? 0;
  const length = (ends[index] ?? 0) - start;
  const apart = Math.abs(length - other.length);
  if (length < 2 || apart > 2) return false;
  const isSameBeginning = folded.charCodeAt(start) === other.charCodeAt(0);
  const most = mostApart(other.length, isSameBeginning);
  if (apart > most) return false;
  const word = folded.slice(start, start + length);
  if (!/^[a-z]+$/.test(word) || isFormOf(word, other)) return false;
  return distance(word, other) <= most || isExchanged(word, other);
}

function mostApart(length: number, isSameBeginning: boolean): number {
  if (length >= VERY_LONG) return isSameBeginning ? 3 : 2;
  if (length >= LONG) return 2;
  return isSameBeginning && length === LONG - 1 ? 2 : 1;
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
