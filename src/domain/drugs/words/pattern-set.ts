import { isInWord, type Stretch, wordsOfText } from './every-match.ts';
import { neededWords } from './patterns/needed-words.ts';
import { firstFrom, keyOfCut, KEYS, keysOf, type WordBeginnings, wordBeginnings } from './patterns/word-beginnings.ts';

/**
 * Patterns that are looked for in the same stretches of texts, sentences mostly. One walk over the words of a stretch tells which of them it
 * cannot match: each needs some words, and few stretches have them.
 */
export type PatternSet = {
  readonly lanes: number;
  /** For the key of a word, the needs it meets as bits, lane by lane. */
  readonly met: Uint32Array;
  /** For each pattern its needs as such bits, lane by lane. */
  readonly needed: Uint32Array;
  /** The needs met in the stretch looked at last. */
  readonly seen: Uint32Array;
};

const BITS = 32;

/** Makes a set of patterns; they are known by their place in the list. */
export function patternSet(patterns: readonly RegExp[]): PatternSet {
  const bits = new Map<string, number>();
  const needs = patterns.map(pattern =>
    neededWords(pattern).map(beginnings => {
      const keys = [...new Set(beginnings.flatMap(keysOf))].toSorted((one, other) => one - other);
      const name = keys.join();
      const bit = bits.get(name) ?? bits.size;
      bits.set(name, bit);
      return { bit, keys };
    }),
  );
  const lanes = Math.max(1, Math.ceil(bits.size / BITS));
  const met = new Uint32Array(KEYS * lanes);
  const needed = new Uint32Array(patterns.length * lanes);
  for (const [index, own] of needs.entries()) {
    for (const { bit, keys } of own) {
      mark(needed, index * lanes, bit);
      for (const key of keys) mark(met, key * lanes, bit);
    }
  }
  return { lanes, met, needed, seen: new Uint32Array(lanes) };
}

function mark(table: Uint32Array, from: number, bit: number): void {
  const place = from + Math.floor(bit / BITS);
  table[place] = (table[place] ?? 0) | (1 << (bit % BITS));
}

/** Looks at a stretch of a text; what was seen holds until the next is looked at. */
export function lookAt(set: PatternSet, text: string, stretch: Stretch): void {
  const { start, end } = stretch;
  const words = wordsOfText(text);
  look(set, words, stretch);
  if (start >= end) return;
  if (isInWord(text, start)) meet(set, keyOfCut(text, start, end));
  const last = isInWord(text, end) ? words.starts[firstFrom(words.starts, end) - 1] : undefined;
  if (last !== undefined && last >= start) meet(set, keyOfCut(text, last, end));
}

/** Looks at all of a text that nothing else is looked for in. */
export function lookAtAll(set: PatternSet, text: string): void {
  look(set, wordBeginnings(text), { start: 0, end: text.length });
}

function meet({ lanes, met, seen }: PatternSet, key: number): void {
  for (let lane = 0; lane < lanes; lane += 1) seen[lane] = (seen[lane] ?? 0) | (met[key * lanes + lane] ?? 0);
}

function look({ lanes, met, seen }: PatternSet, { starts, keys }: WordBeginnings, { start, end }: Stretch): void {
  seen.fill(0);
  for (let index = firstFrom(starts, start); index < keys.length && (starts[index] ?? end) < end; index += 1) {
    const from = (keys[index] ?? 0) * lanes;
    for (let lane = 0; lane < lanes; lane += 1) seen[lane] = (seen[lane] ?? 0) | (met[from + lane] ?? 0);
  }
}

/** False where a pattern of the set cannot match in the stretch looked at last; true where it is to be tried. */
export function mayMatch({ lanes, needed, seen }: PatternSet, pattern: number): boolean {
  for (let lane = 0; lane < lanes; lane += 1) {
    const own = needed[pattern * lanes + lane] ?? 0;
    if ((own & (seen[lane] ?? 0)) >>> 0 !== own) return false;
  }
  return true;
}

/** True where any pattern of the set is to be tried. */
export function mayMatchAny(set: PatternSet): boolean {
  for (let pattern = 0; pattern * set.lanes < set.needed.length; pattern += 1) if (mayMatch(set, pattern)) return true;
  return false;
}
