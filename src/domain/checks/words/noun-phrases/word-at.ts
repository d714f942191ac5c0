import type { Words } from '#domain/drugs/lexicon.ts';
import { isEnglish } from '../english/english.ts';
import { kindsAt } from '../english/word-kinds.ts';

/** Whether the word at a place is one of these. */
export const isOf = (set: ReadonlySet<number>, { keys }: Words, index: number): boolean => set.has(keys[index] ?? 0);

/** What a word can be, 0 where nothing is known of it or none stands. */
export const kindsOfWord = (words: Words, index: number): number =>
  index >= 0 && index < words.keys.length ? kindsAt(words, index) & ALL_KINDS : 0;
const ALL_KINDS = 4095;

/** Whether nothing but a blank stands between a word and the one before it. */
export function isJoined({ text, starts, ends }: Words, index: number): boolean {
  const end = ends[index - 1] ?? -1;
  return (starts[index] ?? 0) - end === 1 && text.charCodeAt(end) === BLANK;
}
const BLANK = 32;

/** The sign behind a word. */
export const signBehind = ({ text, ends }: Words, index: number): string => text.charAt(ends[index] ?? 0);

/** Whether a word is written small and is no part of a word with a hyphen, a slash or an apostrophe. */
export function isPlainWord({ text, starts, ends }: Words, index: number): boolean {
  const start = starts[index];
  if (start === undefined) return false;
  return (
    text.charCodeAt(start) >= FIRST_SMALL &&
    !GLUE.has(text.charCodeAt(start - 1)) &&
    !GLUE.has(text.charCodeAt(ends[index] ?? 0))
  );
}
const FIRST_SMALL = 97;
const GLUE: ReadonlySet<number> = new Set(Array.from("-/'’(_", sign => sign.charCodeAt(0)));

/** Whether a word is plain and joined to the one before it. */
export const isNext = (words: Words, index: number): boolean => isJoined(words, index) && isPlainWord(words, index);

export const wordAt = ({ folded, starts, ends }: Words, index: number): string =>
  folded.slice(starts[index], ends[index]);

/** Whether a word that the dictionary has as a noun alone is a verb too, as what one is doing: "drops", "care". */
export function isDeed(words: Words, index: number): boolean {
  const plain = wordAt(words, index).replace(/s$/, '');
  return [`${plain}ing`, `${plain.replace(/e$/, '')}ing`, `${plain}${plain.at(-1)}ing`].some(isEnglish);
}
