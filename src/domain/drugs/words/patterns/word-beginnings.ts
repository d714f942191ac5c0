/** Where the words of a text begin, and their first three letters as one number: most patterns are ruled out by these alone. */
export type WordBeginnings = { readonly starts: readonly number[]; readonly keys: readonly number[] };

const FIGURE = 27;
const LINE = 28;
const EVERY_CODE = [...Array(LINE + 1).keys()];
/** Keys are numbers of this many bits. */
const BITS = 12;
/** There are so many keys. */
export const KEYS = 2 ** BITS;

/** What a sign is told apart by: a letter whatever its case, any figure, the underscore; 0 for what is no part of a word. */
function codeOf(sign: number): number {
  if (sign >= 97 && sign <= 122) return sign - 96;
  if (sign >= 65 && sign <= 90) return sign - 64;
  if (sign >= 48 && sign <= 57) return FIGURE;
  return sign === 95 ? LINE : 0;
}

/** True for a letter without accent, a figure or the underscore. */
export function isOfWord(sign: number): boolean {
  return codeOf(sign) !== 0;
}

function keyOf(first: number, second: number, third: number): number {
  return Math.imul((first << 10) | (second << 5) | third, 0x9e3779b1) >>> (32 - BITS);
}

const LETTER = 1;
/** Letters are of one run, figures of another. */
function runOf(code: number): number {
  return code > 0 && code < FIGURE ? LETTER : code;
}

/** The words of a text as regular expressions know them, runs of unaccented letters, figures and underscores, and where within them letters follow others or figures do. */
export function wordBeginnings(text: string): WordBeginnings {
  const starts: number[] = [];
  const keys: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = codeOf(text.charCodeAt(at));
    if (code !== 0 && runOf(code) !== before) {
      const second = at + 1 < text.length ? codeOf(text.charCodeAt(at + 1)) : 0;
      const third = second !== 0 && at + 2 < text.length ? codeOf(text.charCodeAt(at + 2)) : 0;
      starts.push(at);
      keys.push(keyOf(code, second, third));
    }
    before = runOf(code);
  }
  return { starts, keys };
}

/** The keys of beginnings as `firstLetters` gives them, as bits of a table. */
export function tableOf(beginnings: readonly string[]): Uint32Array {
  const table = new Uint32Array(KEYS / 32);
  for (const beginning of beginnings) {
    for (const key of keysOf(beginning)) table[key >>> 5] = (table[key >>> 5] ?? 0) | (1 << key);
  }
  return table;
}

/** The keys of the words a beginning stands for. */
export function keysOf(beginning: string): number[] {
  const known = Array.from(beginning.replace(/[* ]$/, ''), sign => codeOf(sign.charCodeAt(0)));
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

/** The key of what is left of a word in a stretch that is cut out of it. */
export function keyOfCut(text: string, start: number, end: number): number {
  const code = (at: number) => (at < end ? codeOf(text.charCodeAt(at)) : 0);
  const second = code(start + 1);
  return keyOf(code(start), second, second === 0 ? 0 : code(start + 2));
}

/** Index of the first word that begins at a place or after it. */
export function firstFrom(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
