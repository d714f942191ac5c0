import type { Words } from '#domain/drugs/lexicon.ts';
import * as kind from '../english/word-kinds.ts';
import { isNearly } from './near-word.ts';
import { type Compiled, type Kind, PLACES, type Placed, type Token, type WordPatterns } from './word-patterns.ts';

/** Where a row fits, as offsets into the text. */
export type WordMatch = { readonly start: number; readonly end: number; readonly meant: string };

/** Every place where a row fits, in order of the text; of those that overlap the first, and of those that begin at one place the longest. */
export function matchWords(patterns: WordPatterns, words: Words): WordMatch[] {
  const { keys } = words;
  const found: WordMatch[] = [];
  const { rowsOf, among } = patterns;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    if (among[key & (PLACES - 1)] === 0) continue;
    const rows = rowsOf.get(key);
    if (rows === undefined) continue;
    for (const { row, at, beside } of rows.others)
      if (is(row.tokens[beside], words, index - at + beside) && fits(row, words, index - at))
        found.push(placed(row, words, index - at));
    const { behind, before } = rows;
    addFits(behind.size > 0 ? behind.get(keys[index + 1] ?? 0) : undefined, words, index, found);
    addFits(before.size > 0 ? before.get(keys[index - 1] ?? 0) : undefined, words, index, found);
  }
  if (found.length < 2) return found;
  const apart: WordMatch[] = [];
  for (const match of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (apart.at(-1)?.end ?? 0)) apart.push(match);
  return apart;
}

function addFits(rows: readonly Placed[] | undefined, words: Words, index: number, found: WordMatch[]): void {
  if (rows === undefined) return;
  for (const { row, at } of rows) if (fits(row, words, index - at)) found.push(placed(row, words, index - at));
}

function placed({ tokens, meant }: Compiled, { starts, ends }: Words, first: number): WordMatch {
  const from = tokens[0]?.isNot === true ? first + 1 : first;
  return { start: starts[from] ?? 0, end: ends[first + tokens.length - 1] ?? 0, meant };
}

function fits({ tokens, opens, closes }: Compiled, words: Words, first: number): boolean {
  if (first < 0 || first + tokens.length > words.keys.length) return false;
  // the words first, as they are told soonest
  for (let at = 0; at < tokens.length; at += 1) if (!is(tokens[at], words, first + at)) return false;
  for (let at = 1; at < tokens.length; at += 1) if (!isGlued(words, first + at, tokens[at]?.glue ?? ' ')) return false;
  return edges(words, first, first + tokens.length - 1, opens, closes);
}

function isGlued({ text, starts, ends }: Words, index: number, glue: Token['glue']): boolean {
  const from = ends[index - 1] ?? 0;
  const gap = (starts[index] ?? 0) - from;
  if (glue === ' ' && gap === 1) return text.charCodeAt(from) === 32 || text.charCodeAt(from) === 10;
  if (glue === ' ') return gap > 0 && gap < 3 && /^\s+$/.test(text.slice(from, from + gap));
  const sign = text.charAt(from);
  if (glue === ',') return gap === 2 && sign === ',' && text.charAt(from + 1) === ' ';
  return gap === 1 && (sign === glue || (glue === "'" && sign === '’'));
}

function is(one: Token | undefined, words: Words, index: number): boolean {
  if (one === undefined || one.keys === null) return true;
  const { keys, begins, kinds, isNot, near } = one;
  const { folded, starts } = words;
  if (near !== null) return isNearly(words, index, near) && !keys.has(words.keys[index] ?? 0);
  const fit =
    keys.has(words.keys[index] ?? 0) ||
    begins.some(begin => folded.startsWith(begin, starts[index])) ||
    (kinds.length > 0 && isOfKind(kinds, kind.kindsAt(words, index)));
  return fit !== isNot;
}

function isOfKind(wanted: readonly Kind[], kinds: number): boolean {
  for (const one of wanted) if ((kinds & one.is) !== 0 && (kinds & one.not) === 0) return true;
  return false;
}

/** Short forms that can be nothing else. */
const KNOWN_SHORT_FORM = /\b(?:MRI|EMG|CT|ODG|MTUS|ACOEM|NCV|EKG|ECG|RFA)\b/g;

/** Behind a stop, the number of a list or a heading in capitals. */
const OPENING = /(?:^|[.;:!?\]"”\n•]|(?:^|\s)[\da-z]{1,2}\)|[A-Z]{4})\s*$/;

/** No part of a word with a hyphen or a figure, no heading in capitals; at the edge of a clause where the row says so. */
function edges({ text, starts, ends }: Words, first: number, last: number, opens: boolean, closes: boolean): boolean {
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (
    /[\w@&'’#-]/.test(before) ||
    (before === '/' && !/\d/.test(text.charAt(start))) ||
    (/[.,:]/.test(before) && /\d/.test(text.charAt(start))) ||
    (/[\w/@&'’-]/.test(after) && !(/[/-]/.test(after) && /\d/.test(text.charAt(end - 1))))
  )
    return false;
  if (opens && !OPENING.test(text.slice(Math.max(0, start - 6), start))) return false;
  if (closes && !/^\s*(?:$|[.;:,!?)\]])/.test(text.slice(end, end + 4))) return false;
  // What stands in capitals is a heading or a short form: `OR`, `IT`.
  const said = text.slice(start, end).replace(KNOWN_SHORT_FORM, '');
  return (
    !/(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])/.test(said) ||
    (said.length > 12 && !/(?<![A-Za-z])[A-Z]{2,3}(?![A-Za-z])/.test(said) && said !== said.toUpperCase())
  );
}
