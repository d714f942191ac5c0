import type { Words } from '#domain/drugs/lexicon.ts';
import * as kind from '../english/word-kinds.ts';
import { isNearly } from './near-word.ts';
import type { Compiled, Kind, Placed, RowsOfWord, Token, WordPatterns } from './word-patterns.ts';

/** Where a row fits, as offsets into the text. */
export type WordMatch = { readonly start: number; readonly end: number; readonly meant: string };

/** Rows as they are asked for: what the word beside must be like lies side by side, and few rows are looked at. */
export type WordIndex = {
  /** By the last bits of a key, or the next free place, the number of its rows, from 1 on. */
  readonly places: Uint16Array;
  readonly keys: Int32Array;
  readonly rows: readonly RowsOfWord[];
  /** Where the rows of each that no list tells begin among those below. */
  readonly from: Uint32Array;
  readonly placed: readonly Placed[];
  /** The place of the word beside, from the word. */
  readonly side: Int8Array;
  /** Of a word that it is nearly the first letter, the last and how many there are; none else. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  readonly length: Uint8Array;
  /** What kind of word it is, and is not; none else. */
  readonly is: Uint16Array;
  readonly not: Uint16Array;
  /** A bit for two words side by side that rows have. */
  readonly pairs: Uint32Array;
};

const PLACES = 2 ** 15;
const PAIR_BITS = 20;

/** Makes rows ready to be looked for. */
export function wordIndex(patterns: WordPatterns): WordIndex {
  const rows = [...patterns.values()];
  const keys = Int32Array.from(patterns.keys());
  const places = new Uint16Array(PLACES);
  const pairs = new Uint32Array(2 ** PAIR_BITS / 32);
  for (const [index, key] of keys.entries()) {
    let place = key & (PLACES - 1);
    while (places[place] !== 0) place = (place + 1) & (PLACES - 1);
    places[place] = index + 1;
    for (const next of rows[index]?.behind.keys() ?? []) addPair(pairs, key, next);
    for (const before of rows[index]?.before.keys() ?? []) addPair(pairs, before, key);
  }
  let count = 0;
  const from = Uint32Array.from([0, ...rows.map(({ others }) => (count += others.length))]);
  const placed = rows.flatMap(({ others }) => others);
  const tokens = placed.map(({ row, beside }) => row.tokens[beside]);
  const near = tokens.map(token => token?.near ?? '');
  const kinds = tokens.map(kindAlone);
  return {
    places,
    keys,
    rows,
    from,
    placed,
    side: Int8Array.from(placed, ({ at, beside }) => beside - at),
    first: Uint16Array.from(near, word => word.charCodeAt(0)),
    last: Uint16Array.from(near, word => word.charCodeAt(word.length - 1)),
    length: Uint8Array.from(near, word => word.length),
    is: Uint16Array.from(kinds, one => one?.is ?? 0),
    not: Uint16Array.from(kinds, one => one?.not ?? 0),
    pairs,
  };
}

/** The one kind by which alone a word is told. */
function kindAlone(token: Token | undefined): Kind | undefined {
  if (token === undefined || token.isNot || token.near !== null || token.begins.length > 0) return undefined;
  return token.keys?.size === 0 && token.kinds.length === 1 ? token.kinds[0] : undefined;
}

const pairOf = (one: number, other: number): number =>
  Math.imul(one ^ Math.imul(other, 0x85ebca6b), 0x9e3779b1) >>> (32 - PAIR_BITS);

function addPair(pairs: Uint32Array, one: number, other: number): void {
  const pair = pairOf(one, other);
  pairs[pair >>> 5] = (pairs[pair >>> 5] ?? 0) | (1 << pair);
}

function hasPair(pairs: Uint32Array, one: number, other: number): boolean {
  const pair = pairOf(one, other);
  return (((pairs[pair >>> 5] ?? 0) >>> pair) & 1) === 1;
}

function numberOf({ places, keys }: WordIndex, key: number): number {
  let place = key & (PLACES - 1);
  for (let number = places[place] ?? 0; number !== 0; number = places[place] ?? 0) {
    if (keys[number - 1] === key) return number;
    place = (place + 1) & (PLACES - 1);
  }
  return 0;
}

/** Every place where a row fits, in order of the text; of those that overlap the first, and of those that begin at one place the longest. */
export function matchWords(patterns: WordIndex, words: Words): WordMatch[] {
  const { keys } = words;
  const found: WordMatch[] = [];
  const { rows, from, placed: all, side, pairs } = patterns;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const number = numberOf(patterns, key);
    if (number === 0) continue;
    const end = from[number] ?? 0;
    for (let one = from[number - 1] ?? 0; one < end; one += 1) {
      if (!mayBe(patterns, one, words, index + (side[one] ?? 0))) continue;
      const { row, at, beside } = all[one] ?? NO_ROW;
      if (is(row.tokens[beside], words, index - at + beside) && fits(row, words, index - at))
        found.push(placed(row, words, index - at));
    }
    const next = keys[index + 1] ?? 0;
    const last = keys[index - 1] ?? 0;
    if (hasPair(pairs, key, next)) addFits(rows[number - 1]?.behind.get(next), words, index, found);
    if (hasPair(pairs, last, key)) addFits(rows[number - 1]?.before.get(last), words, index, found);
  }
  if (found.length < 2) return found;
  const apart: WordMatch[] = [];
  for (const match of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (apart.at(-1)?.end ?? 0)) apart.push(match);
  return apart;
}

const NO_ROW: Placed = { row: { tokens: [], opens: false, closes: false, meant: '' }, at: 0, beside: 0 };
/** As many letters as a word nearly another may have more or less. */
const MOST_APART = 3;

/** False where the word beside is by its letters or its kind none that a row wants. */
function mayBe(patterns: WordIndex, one: number, words: Words, beside: number): boolean {
  const { starts, ends, folded } = words;
  if (beside < 0 || beside >= starts.length) return false;
  const letters = patterns.length[one] ?? 0;
  if (letters !== 0) {
    const [start, end] = [starts[beside] ?? 0, ends[beside] ?? 0];
    return (
      Math.abs(end - start - letters) <= MOST_APART &&
      (folded.charCodeAt(start) === patterns.first[one] || folded.charCodeAt(end - 1) === patterns.last[one])
    );
  }
  const wanted = patterns.is[one] ?? 0;
  if (wanted === 0) return true;
  const kinds = kind.kindsAt(words, beside);
  return (kinds & wanted) !== 0 && (kinds & (patterns.not[one] ?? 0)) === 0;
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
    beginsWith(begins, folded, starts[index] ?? 0) ||
    (kinds.length > 0 && isOfKind(kinds, kind.kindsAt(words, index)));
  return fit !== isNot;
}

function beginsWith(begins: readonly string[], folded: string, start: number): boolean {
  for (const begin of begins) if (folded.startsWith(begin, start)) return true;
  return false;
}

function isOfKind(wanted: readonly Kind[], kinds: number): boolean {
  for (const one of wanted) if ((kinds & one.is) !== 0 && (kinds & one.not) === 0) return true;
  return false;
}

/** Short forms that can be nothing else. */
const KNOWN_SHORT_FORM = /\b(?:MRI|EMG|CT|ODG|MTUS|ACOEM|NCV|EKG|ECG|RFA|ESI|FCE|IME|NCS|LSO|CA|NSAIDs?)\b/g;

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
