import type { Words } from '#domain/drugs/lexicon.ts';
import type { WordSlip } from '../word-slip.ts';
import { knownOfWords } from '#domain/drugs/words/known-of-words.ts';
import * as kind from '../english/word-kinds.ts';
import { isNearly } from './near-word.ts';
import { PHRASE_WORDS } from './phrase-words.ts';
import type { Compiled, Kind, Placed, RowsOfWord, Token, WordPatterns } from './word-patterns.ts';

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
  /** 1 where it is one that is written nearly as another. */
  readonly near: Uint8Array;
  /** What kind of word it is, and is not; none else. */
  readonly is: Uint16Array;
  readonly not: Uint16Array;
  /** A bit for two words side by side that rows have. */
  readonly pairs: Uint32Array;
  /** Whether a word of a text, by its index, is written nearly as any that rows have. */
  readonly isNear: (words: Words, index: number) => boolean;
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
  const kinds = tokens.map(kindAlone);
  return {
    places,
    keys,
    rows,
    from,
    placed,
    side: Int8Array.from(placed, ({ at, beside }) => beside - at),
    near: Uint8Array.from(tokens, token => (typeof token?.near === 'string' ? 1 : 0)),
    is: Uint16Array.from(kinds, one => one?.is ?? 0),
    not: Uint16Array.from(kinds, one => one?.not ?? 0),
    pairs,
    isNear: nearAny(tokens.flatMap(token => token?.near ?? [])),
  };
}

const NEAR = 1;

function nearAny(all: readonly string[]): WordIndex['isNear'] {
  const others = [...new Set(all)];
  const ofPhrases = new Set(PHRASE_WORDS);
  const known = knownOfWords(word => (!ofPhrases.has(word) && others.some(other => isNearly(word, other)) ? NEAR : 0));
  return (words, index) => (known(words, index) & NEAR) !== 0;
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
export function matchWords(patterns: WordIndex, words: Words): WordSlip[] {
  const { keys } = words;
  const found: WordSlip[] = [];
  const { rows, from, placed: all, side, near, pairs } = patterns;
  let isNear = false;
  let isNextNear = patterns.isNear(words, 0);
  for (let index = 0; index < keys.length; index += 1) {
    const wasNear = isNear;
    isNear = isNextNear;
    isNextNear = patterns.isNear(words, index + 1);
    const key = keys[index] ?? 0;
    const number = numberOf(patterns, key);
    if (number === 0) continue;
    const end = from[number] ?? 0;
    for (let one = from[number - 1] ?? 0; one < end; one += 1) {
      const beside = side[one] ?? 0;
      if (near[one] === 1 ? !(beside < 0 ? wasNear : isNextNear) : !mayBe(patterns, one, words, index + beside))
        continue;
      const placed = all[one] ?? NO_ROW;
      if (is(placed.row.tokens[placed.beside], words, index + beside)) addFit(placed, words, index, found);
    }
    const next = keys[index + 1] ?? 0;
    const last = keys[index - 1] ?? 0;
    if (hasPair(pairs, key, next)) addFits(rows[number - 1]?.behind.get(next), words, index, found);
    if (hasPair(pairs, last, key)) addFits(rows[number - 1]?.before.get(last), words, index, found);
  }
  if (found.length < 2) return found;
  const apart: WordSlip[] = [];
  for (const match of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (apart.at(-1)?.end ?? 0)) apart.push(match);
  return apart;
}

const NO_ROW: Placed = {
  row: { tokens: [], opens: false, closes: false, meant: '' },
  at: 0,
  beside: 0,
  others: [],
  other: 0,
  bits: 0,
};

/** False where the word beside is by its kind none that a row wants. */
function mayBe(patterns: WordIndex, one: number, words: Words, beside: number): boolean {
  if (beside < 0 || beside >= words.starts.length) return false;
  const wanted = patterns.is[one] ?? 0;
  if (wanted === 0) return true;
  const kinds = kind.kindsAt(words, beside);
  return (kinds & wanted) !== 0 && (kinds & (patterns.not[one] ?? 0)) === 0;
}

function addFits(rows: readonly Placed[] | undefined, words: Words, index: number, found: WordSlip[]): void {
  if (rows !== undefined) for (const placed of rows) addFit(placed, words, index, found);
}

/** Adds a row whose rarest word stands at a place, and beside it the one it wants there, if all else fits. */
function addFit(row: Placed, words: Words, index: number, found: WordSlip[]): void {
  if (((row.bits >>> (words.keys[index + row.other] ?? 0)) & 1) === 0) return;
  if (fits(row, words, index - row.at)) found.push(placed(row.row, words, index - row.at));
}

function placed({ tokens, meant }: Compiled, { starts, ends }: Words, first: number): WordSlip {
  const from = tokens[0]?.isNot === true ? first + 1 : first;
  return { start: starts[from] ?? 0, end: ends[first + tokens.length - 1] ?? 0, meant };
}

function fits({ row: { tokens, opens, closes }, others }: Placed, words: Words, first: number): boolean {
  if (first < 0 || first + tokens.length > words.keys.length) return false;
  // the words first, as they are told soonest
  for (const at of others) if (!is(tokens[at], words, first + at)) return false;
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
  const { folded, starts, ends } = words;
  if (near !== null)
    return !keys.has(words.keys[index] ?? 0) && isNearly(folded.slice(starts[index], ends[index]), near);
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
const KNOWN_SHORT_FORM =
  /\b(?:MRI|EMG|CT|ODG|MTUS|ACOEM|NCV|EKG|ECG|RFA|ESI|FCE|IME|NCS|LSO|CA|EEG|EGG|EMR|MMR|NSAIDs?)\b/g;

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
