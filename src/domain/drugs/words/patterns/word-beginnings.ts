import { hashOf, type Words } from '../../lexicon.ts';

/**
 * Where the words of a text begin, their first three letters as one number, and each as a whole as another: most patterns are ruled out by
 * these alone.
 */
export type WordBeginnings = {
  readonly starts: Int32Array;
  readonly keys: Uint16Array;
  readonly wholes: Int32Array;
  /** What sets of patterns each word may be needed by, made when first asked for. */
  marks: Marks | null;
};

/** A bit for each set of patterns, of as many as there were. */
export type Marks = { readonly sets: number; readonly of: Uint32Array };

const FIGURE = 27;
const LINE = 28;
const EVERY_CODE = [...Array(LINE + 1).keys()];
/** Keys are numbers of this many bits. */
const BITS = 12;
/** There are so many keys. */
export const KEYS = 2 ** BITS;

/** What a sign is told apart by: a letter whatever its case, any figure, the underscore; 0 for what is no part of a word. */
function codeOf(sign: number): number {
  return sign < CODES.length ? (CODES[sign] ?? 0) : 0;
}

const CODES = Uint8Array.from({ length: 128 }, (_none, sign) => {
  if (sign >= 97 && sign <= 122) return sign - 96;
  if (sign >= 65 && sign <= 90) return sign - 64;
  if (sign >= 48 && sign <= 57) return FIGURE;
  return sign === 95 ? LINE : 0;
});

/** True for a letter without accent, a figure or the underscore. */
export function isOfWord(sign: number): boolean {
  return codeOf(sign) !== 0;
}

function keyOf(first: number, second: number, third: number): number {
  return Math.imul((first << 10) | (second << 5) | third, 0x9e3779b1) >>> (32 - BITS);
}

/** Letters are of one run, figures of another. */
const RUNS = Uint8Array.from(CODES, code => (code > 0 && code < FIGURE ? 1 : code));

function runOf(sign: number): number {
  return sign < RUNS.length ? (RUNS[sign] ?? 0) : 0;
}

/** The words of a text as regular expressions know them, runs of unaccented letters, figures and underscores, and where within them letters follow others or figures do. */
export function wordBeginnings({ text, starts, keys: wholes, isPlain }: Words): WordBeginnings {
  if (!isPlain) return asRuns(text);
  const keys = new Uint16Array(starts.length);
  for (let index = 0; index < keys.length; index += 1) keys[index] = keyAt(text, starts[index] ?? 0, text.length);
  return { starts, keys, wholes, marks: null };
}

function asRuns(text: string): WordBeginnings {
  const starts: number[] = [];
  const wholes: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const run = runOf(text.charCodeAt(at));
    if (run !== before && run !== 0) {
      starts.push(at);
      wholes.push(hashOf(text, at, endOfRun(text, at, run)));
    }
    before = run;
  }
  const keys = Uint16Array.from(starts, start => keyAt(text, start, text.length));
  return { starts: Int32Array.from(starts), keys, wholes: Int32Array.from(wholes), marks: null };
}

function endOfRun(text: string, from: number, run: number): number {
  let at = from;
  while (at < text.length && runOf(text.charCodeAt(at)) === run) at += 1;
  return at;
}

/** The key of the letters from a place on, and until another at most. */
function keyAt(text: string, start: number, end: number): number {
  const second = start + 1 < end ? codeOf(text.charCodeAt(start + 1)) : 0;
  const third = second !== 0 && start + 2 < end ? codeOf(text.charCodeAt(start + 2)) : 0;
  return keyOf(codeOf(text.charCodeAt(start)), second, third);
}

/** The keys of beginnings as `firstLetters` gives them, as bits of a table. */
export function tableOf(beginnings: readonly string[]): Uint32Array {
  return tableOfKeys(beginnings.flatMap(keysOf));
}

/** Keys as bits of a table. */
export function tableOfKeys(keys: ArrayLike<number>): Uint32Array {
  const table = new Uint32Array(KEYS / 32);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    table[key >>> 5] = (table[key >>> 5] ?? 0) | (1 << key);
  }
  return table;
}

/** The keys of the words a beginning stands for. */
export function keysOf(beginning: string): number[] {
  const known = Array.from(beginning.replace(/[* ]$/, '').slice(0, 3), sign => codeOf(sign.charCodeAt(0)));
  const isOpen = beginning.endsWith('*');
  const [first = 0, second, third] = known;
  const seconds = second === undefined ? (isOpen ? EVERY_CODE : [0]) : [second];
  return seconds.flatMap(next => {
    const thirds = third === undefined ? (isOpen && next !== 0 ? EVERY_CODE : [0]) : [third];
    return thirds.map(last => keyOf(first, next, last));
  });
}

/** True when a table has a key. */
export function hasKey(table: Uint32Array, key: number): boolean {
  return (((table[key >>> 5] ?? 0) >>> key) & 1) === 1;
}

/** The keys of what is left of a word in a stretch that is cut out of it. */
export function keysOfCut(text: string, start: number, end: number): { readonly key: number; readonly whole: number } {
  const ofRun = Math.min(end, endOfRun(text, start, runOf(text.charCodeAt(start))));
  return { key: keyAt(text, start, end), whole: hashOf(text, start, ofRun) };
}

/** Index of the first word that begins at a place or after it. */
export function firstFrom(starts: Int32Array, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
