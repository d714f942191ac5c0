import { hashOf, type Words } from '../lexicon.ts';
import { isInWord, type Stretch, wordsOfText } from './every-match.ts';
import { neededWords } from './patterns/needed-words.ts';
import { marksOf, newMark, WHOLES } from './patterns/marked-words.ts';
import { firstFrom, KEYS, keysOf, keysOfCut, type WordBeginnings, wordBeginnings } from './patterns/word-beginnings.ts';

/**
 * Patterns that are looked for in the same stretches of texts, sentences mostly. One walk over the words of a stretch tells which of them it
 * cannot match: each needs some words, and few stretches have them.
 */
export type PatternSet = {
  readonly lanes: number;
  /** The bit by which a word is known to meet a need of this set. */
  readonly mark: number;
  /** For the key of a word, that of its first letters and that of all of them, where its bits stand in `met`; most words have none. */
  readonly rows: Uint16Array;
  readonly rowsOfWhole: Uint16Array;
  /** Row by row the needs that words meet as bits, lane by lane. */
  readonly met: Uint32Array;
  /** For each pattern its needs as such bits, lane by lane. */
  readonly needed: Uint32Array;
  /** For each pattern its most telling need: the lane, and the bit there; no bit where it needs nothing. */
  readonly firstLane: Uint8Array;
  readonly firstBit: Uint32Array;
  /** The needs met in the stretch looked at last. */
  readonly seen: Uint32Array;
};

const BITS = 32;

/** A need: keys of which a stretch has one if it has one of the words. */
type Need = { readonly bit: number; readonly keys: readonly number[]; readonly wholes: readonly number[] };

/** Makes a set of patterns; they are known by their place in the list. */
export function patternSet(patterns: readonly RegExp[]): PatternSet {
  const bits = new Map<string, number>();
  const needs = patterns.map(pattern =>
    neededWords(pattern).map((words): Need => {
      const whole = new Set(words.filter(word => WHOLE.test(word)));
      const keys = [...new Set(words.filter(word => !whole.has(word)).flatMap(keysOf))].toSorted(upwards);
      const wholes = [...new Set([...whole].map(word => hashOf(word, 0, word.length - 1) & (WHOLES - 1)))].toSorted(
        upwards,
      );
      const name = `${keys.join()};${wholes.join()}`;
      const bit = bits.get(name) ?? bits.size;
      bits.set(name, bit);
      return { bit, keys, wholes };
    }),
  );
  const lanes = Math.max(1, Math.ceil(bits.size / BITS));
  const all = needs.flat();
  const rows = rowsFor(
    KEYS,
    1,
    all.flatMap(({ keys }) => keys),
  );
  const rowsOfWhole = rowsFor(
    WHOLES,
    1 + Math.max(0, ...rows),
    all.flatMap(({ wholes }) => wholes),
  );
  const mark = newMark(
    all.flatMap(({ keys }) => keys),
    all.flatMap(({ wholes }) => wholes),
  );
  const met = new Uint32Array((1 + Math.max(0, ...rows, ...rowsOfWhole)) * lanes);
  const needed = new Uint32Array(patterns.length * lanes);
  const firstLane = Uint8Array.from(needs, ([first]) => Math.floor((first?.bit ?? 0) / BITS));
  const firstBit = Uint32Array.from(needs, ([first]) => (first === undefined ? 0 : 1 << (first.bit % BITS)));
  for (const [index, own] of needs.entries()) {
    for (const { bit, keys, wholes } of own) {
      setBit(needed, index * lanes, bit);
      for (const key of keys) setBit(met, (rows[key] ?? 0) * lanes, bit);
      for (const key of wholes) setBit(met, (rowsOfWhole[key] ?? 0) * lanes, bit);
    }
  }
  return { lanes, mark, rows, rowsOfWhole, met, needed, firstLane, firstBit, seen: new Uint32Array(lanes) };
}

/** For each of so many keys a row of its own if it is used, from the first one on; row 0 is of those that are not. */
function rowsFor(count: number, first: number, used: readonly number[]): Uint16Array {
  const rows = new Uint16Array(count);
  for (const [at, key] of [...new Set(used)].entries()) rows[key] = first + at;
  return rows;
}

/** A word told to its end, as `wordsBegun` writes it. */
const WHOLE = /^[a-z]{3,} $/;

function upwards(one: number, other: number): number {
  return one - other;
}

function setBit(table: Uint32Array, from: number, bit: number): void {
  const place = from + Math.floor(bit / BITS);
  table[place] = (table[place] ?? 0) | (1 << (bit % BITS));
}

/** Looks at a stretch of a text; what was seen holds until the next is looked at. */
export function lookAt(set: PatternSet, text: string, stretch: Stretch): void {
  const { start, end } = stretch;
  const words = wordsOfText(text);
  look(set, words, stretch);
  if (start >= end) return;
  if (isInWord(text, start)) meet(set, text, start, end);
  const last = isInWord(text, end) ? words.starts[firstFrom(words.starts, end) - 1] : undefined;
  if (last !== undefined && last >= start) meet(set, text, last, end);
}

/** Looks at all words of a text that nothing else is looked for in. */
export function lookAtAll(set: PatternSet, words: Words): void {
  look(set, wordBeginnings(words), { start: 0, end: words.text.length });
}

function meet(set: PatternSet, text: string, start: number, end: number): void {
  const { key, whole } = keysOfCut(text, start, end);
  add(set, set.rows[key] ?? 0);
  add(set, set.rowsOfWhole[whole & (WHOLES - 1)] ?? 0);
}

function add({ lanes, met, seen }: PatternSet, row: number): void {
  const from = row * lanes;
  for (let lane = 0; lane < lanes; lane += 1) seen[lane] = (seen[lane] ?? 0) | (met[from + lane] ?? 0);
}

function look(set: PatternSet, words: WordBeginnings, { start, end }: Stretch): void {
  const { mark, rows, rowsOfWhole, seen } = set;
  const { starts, keys, wholes } = words;
  const marks = marksOf(words);
  seen.fill(0);
  for (let index = firstFrom(starts, start); index < keys.length && (starts[index] ?? end) < end; index += 1) {
    if (((marks[index] ?? 0) & mark) === 0) continue;
    const row = rows[keys[index] ?? 0] ?? 0;
    if (row !== 0) add(set, row);
    const whole = rowsOfWhole[(wholes[index] ?? 0) & (WHOLES - 1)] ?? 0;
    if (whole !== 0) add(set, whole);
  }
}

/** False where a pattern of the set cannot match in the stretch looked at last; true where it is to be tried. */
export function mayMatch({ lanes, needed, seen }: PatternSet, pattern: number): boolean {
  const from = pattern * lanes;
  for (let lane = 0; lane < lanes; lane += 1) if (((needed[from + lane] ?? 0) & ~(seen[lane] ?? 0)) !== 0) return false;
  return true;
}

/** The patterns of the set that are to be tried, in order. */
export function toBeTried(set: PatternSet): readonly number[] {
  const { firstLane, firstBit, seen } = set;
  const tried: number[] = [];
  for (let pattern = 0; pattern < firstBit.length; pattern += 1) {
    if (((firstBit[pattern] ?? 0) & ~(seen[firstLane[pattern] ?? 0] ?? 0)) === 0 && mayMatch(set, pattern))
      tried.push(pattern);
  }
  return tried;
}
