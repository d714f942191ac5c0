import type { Words } from '#domain/drugs/lexicon.ts';
import { keysOf } from '../word-slip.ts';

const TITLES = keysOf('dr mr mrs ms vs no st fig e g i approx');

/** Whether a stop that ends a sentence stands between a word and the one behind it. */
export function endsSentence({ text, starts, ends, keys }: Words, index: number): boolean {
  const from = ends[index] ?? 0;
  const to = starts[index + 1] ?? text.length;
  if (to - from < 2 && index + 1 < keys.length) return false;
  const gap = text.slice(from, to);
  return /\n\s*\n/.test(gap) || (/^["”)\]]*[.?!]/.test(gap) && !TITLES.has(keys[index] ?? 0));
}

/** Whether a sentence of prose begins with a word: with a capital, behind a stop that stands behind a word in small letters. */
export function beginsSentence({ text, starts }: Words, index: number): boolean {
  const start = starts[index] ?? 0;
  return (
    /[A-Z]/.test(text.charAt(start)) &&
    (index === 0 ? start === 0 : /[a-z)\d]{2}["”)]?\.\s+$/.test(text.slice(Math.max(0, start - 6), start)))
  );
}

/** The index of the last word of the sentence that a word stands in. */
export function lastOfSentence(words: Words, from: number): number {
  let last = from;
  while (last + 1 < words.keys.length && !endsSentence(words, last)) last += 1;
  return last;
}

/** The index of the first word of the sentence that a word stands in. */
export function firstOfSentence(words: Words, from: number): number {
  let first = from;
  while (first > 0 && !endsSentence(words, first - 1)) first -= 1;
  return first;
}
