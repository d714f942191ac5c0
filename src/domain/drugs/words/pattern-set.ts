import { firstLetters } from './patterns/first-letters.ts';
import { holds, type Sought, sought, triplesOf } from './patterns/letter-triples.ts';
import { neededBy } from './patterns/needed-letters.ts';
import { keysOf, wordBeginnings } from './patterns/word-beginnings.ts';

/** Many patterns made ready to be looked for together: in one pass over the words, each is tried only where it can begin. */
export type PatternSet = {
  /** Pattern numbers by the key of the word they can begin with. */
  readonly byKey: ReadonlyMap<number, readonly number[]>;
  readonly atWord: readonly (AtWord | null)[];
  /** Those that can begin inside a word, or that nothing is known of. */
  readonly anywhere: readonly Anywhere[];
};

type AtWord = { readonly pattern: RegExp; readonly needed: readonly Sought[] | null };
type Anywhere = AtWord & { readonly number: number };
/** A match and the number of its pattern. */
export type MatchOfSet = { readonly number: number; readonly start: number; readonly end: number };

/** Makes patterns ready, numbered as they stand. */
export function patternSet(patterns: readonly RegExp[]): PatternSet {
  const byKey = new Map<number, number[]>();
  const anywhere: Anywhere[] = [];
  const atWord = patterns.map((pattern, number) => {
    const beginnings = firstLetters(pattern);
    const needed = neededBy(pattern)?.map(sought) ?? null;
    if (beginnings === null) {
      const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
      anywhere.push({ number, pattern: global, needed });
      return null;
    }
    for (const key of new Set(beginnings.flatMap(keysOf))) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [number]);
      else same.push(number);
    }
    return { pattern: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`), needed };
  });
  return { byKey, atWord, anywhere };
}

/** Matches of the patterns in a text that do not overlap, in order: the first in the text, and of those at one place the first of the set. */
export function matchesOfSet(text: string, { byKey, atWord, anywhere }: PatternSet): MatchOfSet[] {
  const triples = triplesOf(text);
  const hasNeeded = ({ needed }: AtWord): boolean => needed?.some(letters => holds(triples, letters)) ?? true;
  const isLikely = atWord.map(one => one !== null && hasNeeded(one));
  const likely = anywhere.filter(hasNeeded);
  if (likely.length === 0 && !isLikely.includes(true)) return [];
  const { starts, keys } = wordBeginnings(text);
  const found: MatchOfSet[] = [];
  let from = 0;
  let other = firstAnywhere(likely, text, from);
  const take = (match: MatchOfSet): void => {
    found.push(match);
    from = match.end;
    if (other !== null && other.start < from) other = firstAnywhere(likely, text, from);
  };
  for (let index = 0; index < keys.length; index += 1) {
    const start = starts[index] ?? 0;
    while (other !== null && other.start < start) take(other);
    if (start < from) continue;
    const numbers = byKey.get(keys[index] ?? 0);
    const own = numbers === undefined ? null : firstAt(atWord, isLikely, numbers, text, start);
    const here = other !== null && other.start === start ? other : null;
    if (own !== null && (here === null || own.number < here.number)) take(own);
    else if (here !== null) take(here);
  }
  while (other !== null) take(other);
  return found;
}

function firstAt(
  atWord: PatternSet['atWord'],
  isLikely: readonly boolean[],
  numbers: readonly number[],
  text: string,
  start: number,
): MatchOfSet | null {
  for (const number of numbers) {
    if (isLikely[number] !== true) continue;
    const pattern = atWord[number]?.pattern;
    if (pattern === undefined) continue;
    pattern.lastIndex = start;
    if (pattern.test(text)) return { number, start, end: pattern.lastIndex };
  }
  return null;
}

function firstAnywhere(patterns: readonly Anywhere[], text: string, from: number): MatchOfSet | null {
  let first: MatchOfSet | null = null;
  for (const { number, pattern } of patterns) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null || (first !== null && first.start <= match.index)) continue;
    first = { number, start: match.index, end: match.index + match[0].length };
  }
  return first;
}
