import { KEYS, type WordBeginnings } from './word-beginnings.ts';

/** So many keys tell whole words apart. */
export const WHOLES = 2 ** 13;

/** For the key of a word, of its first letters and of all of them, the sets of patterns it may meet a need of, a bit for each. */
const SETS_OF_KEY = new Uint32Array(KEYS);
const SETS_OF_WHOLE = new Uint32Array(WHOLES);
const BITS = 32;
let sets = 0;

/** A bit for a set of patterns that needs these words; beyond 32 sets two share one, and a word may be looked at in vain. */
export function newMark(keys: readonly number[], wholes: readonly number[]): number {
  const mark = 1 << (sets % BITS);
  sets += 1;
  for (const key of keys) SETS_OF_KEY[key] = (SETS_OF_KEY[key] ?? 0) | mark;
  for (const whole of wholes) SETS_OF_WHOLE[whole] = (SETS_OF_WHOLE[whole] ?? 0) | mark;
  return mark;
}

/** For each word of a text the marks of the sets it may meet a need of: most words have few. */
export function marksOf(words: WordBeginnings): Uint32Array {
  if (words.marks?.sets === sets) return words.marks.of;
  const { keys, wholes } = words;
  const of = new Uint32Array(keys.length);
  for (let index = 0; index < of.length; index += 1)
    of[index] = (SETS_OF_KEY[keys[index] ?? 0] ?? 0) | (SETS_OF_WHOLE[(wholes[index] ?? 0) & (WHOLES - 1)] ?? 0);
  words.marks = { sets, of };
  return of;
}
