import { firstLetters } from './patterns/first-letters.ts';
import { holdsAny, type SoughtAny, soughtAny, type Triples, triplesOf } from './patterns/letter-triples.ts';
import { neededBy } from './patterns/needed-letters.ts';
import { splitWords, type Words } from '../lexicon.ts';
import { remembering } from './remembering.ts';
import {
  firstFrom,
  hasKey,
  isOfWord,
  tableOf,
  tableOfKeys,
  type WordBeginnings,
  wordBeginnings,
} from './patterns/word-beginnings.ts';

/** In texts shorter than this a pattern is looked for as it is. */
const SHORT = 400;
/** One try for so many letters costs as much as to look everywhere. */
const LETTERS_A_TRY = 50;
/** More tries than these cost more than to see whether the letters are there. */
const FEW_TRIES = 2;

/** How a pattern is looked for in a long text: at the words it can begin with, else only where the letters it needs are. */
type Search =
  | {
      readonly at: 'words';
      readonly table: Uint32Array;
      /** Where the table has bits. */
      readonly filled: Uint8Array;
      readonly pattern: RegExp;
      readonly needed: SoughtAny | null;
    }
  | { readonly at: 'anywhere'; readonly needed: SoughtAny | null };

const searches = new WeakMap<RegExp, Search>();

function searchFor(pattern: RegExp): Search {
  const known = searches.get(pattern);
  if (known !== undefined) return known;
  const search = newSearch(pattern);
  searches.set(pattern, search);
  return search;
}

function newSearch(pattern: RegExp): Search {
  const beginnings = firstLetters(pattern);
  const runs = neededBy(pattern);
  const needed = runs === null ? null : soughtAny(runs);
  if (beginnings !== null) {
    const flags = `${pattern.flags.replace(/[gy]/g, '')}y`;
    const table = tableOf(beginnings);
    const filled = Uint8Array.from(table.keys().filter(place => table[place] !== 0));
    return { at: 'words', table, filled, pattern: new RegExp(pattern.source, flags), needed };
  }
  return { at: 'anywhere', needed };
}

/** What a text is known by; each made when first asked for. */
type Known = {
  readonly text: string;
  split: Words | null;
  words: WordBeginnings | null;
  /** The keys of its words, as bits. */
  table: Uint32Array | null;
  triples: Triples | null;
};

/** Texts looked at last: many patterns are looked for in one after the other. */
const MOST_KNOWN = 512;
const knownOf = remembering(
  MOST_KNOWN,
  (text): Known => ({ text, split: null, words: null, table: null, triples: null }),
);

/** Every match of a global pattern in a text, in order: as `matchAll` gives them, without a copy of the pattern for each text. */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  if (text.length < SHORT) return everyMatchAnywhere(text, pattern);
  const search = searchFor(pattern);
  const known = knownOf(text);
  if (search.at === 'words') {
    if (!mayBegin(known, search)) return [];
    const tries = triesFor(known, search.table);
    if (tries === 0 || (tries > FEW_TRIES && !mayHold(known, search.needed))) return [];
    if (tries * LETTERS_A_TRY <= text.length) return everyMatchAtWords(known, search);
    return everyMatchAnywhere(text, pattern);
  }
  return mayHold(known, search.needed) ? everyMatchAnywhere(text, pattern) : [];
}

/** Whether a pattern, global or not, matches anywhere in a text. */
export function hasMatch(text: string, pattern: RegExp): boolean {
  return firstMatch(text, pattern) !== null;
}

/** The first match of a pattern, global or not, in a text. */
export function firstMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  if (text.length >= SHORT) {
    const search = searchFor(pattern);
    const known = knownOf(text);
    if (!mayHold(known, search.needed)) return null;
    if (search.at === 'words') return firstMatchAtWords(known, search);
  }
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

function mayHold(known: Known, needed: SoughtAny | null): boolean {
  if (needed === null) return true;
  known.triples ??= triplesOf(known.text);
  return holdsAny(known.triples, needed);
}

/** Every match of a global pattern in a text that few patterns are looked for in: to make the text known would cost more. */
export function everyMatchAnywhere(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Where the words of a text begin. */
export function wordsOfText(text: string): WordBeginnings {
  return wordsOf(knownOf(text));
}

function wordsOf(known: Known): WordBeginnings {
  known.words ??= wordBeginnings(splitOf(known));
  return known.words;
}

function splitOf(known: Known): Words {
  known.split ??= splitWords(known.text);
  return known.split;
}

/** The words of a text that other things are looked for in too: it is split once. */
export function knownWords(text: string): Words {
  return splitOf(knownOf(text));
}

/** False where a pattern begins with none of the words. */
function mayBegin(known: Known, { table, filled }: AtWords): boolean {
  known.table ??= tableOfKeys(wordsOf(known).keys);
  for (const place of filled) if (((table[place] ?? 0) & (known.table[place] ?? 0)) !== 0) return true;
  return false;
}

/** At how many words a pattern may begin. */
function triesFor(known: Known, table: Uint32Array): number {
  const { keys } = wordsOf(known);
  let tries = 0;
  for (let index = 0; index < keys.length; index += 1) if (hasKey(table, keys[index] ?? 0)) tries += 1;
  return tries;
}

/** A part of a text. */
export type Stretch = { readonly start: number; readonly end: number };

/** Where a match stands in what it was found in. */
export const spanOf = ({ index, 0: written }: RegExpExecArray): Stretch => ({
  start: index,
  end: index + written.length,
});

/** Whether a place lies within a word: a stretch that begins there begins with what is no word of the text. */
export function isInWord(text: string, at: number): boolean {
  return at > 0 && isOfWord(text.charCodeAt(at - 1)) && isOfWord(text.charCodeAt(at));
}

/** Every match of a global pattern in a stretch of a text that is known, cut out of it as `said`: offsets are into that. */
export function everyMatchIn(text: string, stretch: Stretch, said: string, pattern: RegExp): RegExpExecArray[] {
  const search = searchFor(pattern);
  if (search.at !== 'words' || isInWord(text, stretch.start)) return everyMatchAnywhere(said, pattern);
  const { starts, keys } = wordsOfText(text);
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let index = firstFrom(starts, stretch.start); index < keys.length; index += 1) {
    const start = (starts[index] ?? 0) - stretch.start;
    if (start >= said.length) break;
    if (start < from || !hasKey(search.table, keys[index] ?? 0)) continue;
    search.pattern.lastIndex = start;
    const match = search.pattern.exec(said);
    if (match === null) continue;
    found.push(match);
    from = search.pattern.lastIndex;
  }
  return found;
}

/** Whether a pattern, global or not, matches in a stretch of a text that is known, cut out of it as `said`. */
export function hasMatchIn(text: string, stretch: Stretch, said: string, pattern: RegExp): boolean {
  const search = searchFor(pattern);
  if (search.at !== 'words' || isInWord(text, stretch.start)) {
    pattern.lastIndex = 0;
    return pattern.test(said);
  }
  const { starts, keys } = wordsOfText(text);
  for (let index = firstFrom(starts, stretch.start); index < keys.length; index += 1) {
    const start = (starts[index] ?? 0) - stretch.start;
    if (start >= said.length) return false;
    if (!hasKey(search.table, keys[index] ?? 0)) continue;
    search.pattern.lastIndex = start;
    if (search.pattern.test(said)) return true;
  }
  return false;
}

type AtWords = Extract<Search, { at: 'words' }>;

function everyMatchAtWords(known: Known, { table, pattern }: AtWords): RegExpExecArray[] {
  const { starts, keys } = wordsOf(known);
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let index = 0; index < keys.length; index += 1) {
    if (!hasKey(table, keys[index] ?? 0)) continue;
    const start = starts[index] ?? 0;
    if (start < from) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(known.text);
    if (match === null) continue;
    found.push(match);
    from = pattern.lastIndex;
  }
  return found;
}

function firstMatchAtWords(known: Known, { table, pattern }: AtWords): RegExpExecArray | null {
  const { starts, keys } = wordsOf(known);
  for (let index = 0; index < keys.length; index += 1) {
    if (!hasKey(table, keys[index] ?? 0)) continue;
    pattern.lastIndex = starts[index] ?? 0;
    const match = pattern.exec(known.text);
    if (match !== null) return match;
  }
  return null;
}
