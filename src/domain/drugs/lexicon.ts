/** The words of a text with their places. A word is a run of letters or a run of digits: `L4-5` has three. */
export type Words = {
  readonly text: string;
  /** In small letters, each where it stands in the text. */
  readonly folded: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A number for each word, the same for the same letters. */
  readonly keys: Int32Array;
  /** Regular expressions see the same words: no letter has an accent, no underscore joins two. */
  readonly isPlain: boolean;
  /** Their numbers among the words of all texts, made when first asked for. */
  numbers: Uint16Array | null;
};

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const KIND = 3;
/** A sign that regular expressions take otherwise. */
const OTHERWISE = 4;
const SMALL_FROM = 3;

/** What the characters up to the last Latin letter with an accent are. */
const KINDS = Uint8Array.from({ length: 592 }, (_none, code) => kindOf(code));

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LETTER;
  if (code >= 65 && code <= 90) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 95) return OTHER | OTHERWISE;
  return code > 191 ? LETTER | OTHERWISE : OTHER;
}

/** The small letter of each of them; what has none that takes one place stays. */
const SMALL = Uint16Array.from({ length: KINDS.length }, (_none, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
});

function smallLetter(code: number): number {
  return code < SMALL.length ? (SMALL[code] ?? code) : code;
}

/** Both in one number, so that each sign of a text is looked at once. */
const SIGNS = Uint16Array.from(KINDS, (kind, code) => ((SMALL[code] ?? 0) << SMALL_FROM) | kind);

/** Where words are noted down until it is known how many there are. */
let startsFound = new Int32Array(4096);
let endsFound = new Int32Array(4096);
let keysFound = new Int32Array(4096);

/** Splits a text into words; offsets are UTF-16 code units. */
export function splitWords(text: string): Words {
  const { length } = text;
  if (length > startsFound.length) {
    startsFound = new Int32Array(2 * length);
    endsFound = new Int32Array(2 * length);
    keysFound = new Int32Array(2 * length);
  }
  let count = 0;
  let before = OTHER;
  let met = 0;
  let start = 0;
  let hash = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const sign = code < SIGNS.length ? (SIGNS[code] ?? OTHER) : OTHER;
    const kind = sign & KIND;
    met |= sign;
    if (kind !== before) {
      if (before !== OTHER) {
        endsFound[count] = at;
        keysFound[count] = keyOf(hash);
        count += 1;
      }
      startsFound[count] = at;
      before = kind;
      start = at;
      hash = 0;
    }
    if (kind !== OTHER) hash = hashWith(hash, sign >>> SMALL_FROM, at - start);
  }
  if (before !== OTHER) {
    endsFound[count] = length;
    keysFound[count] = keyOf(hash);
    count += 1;
  }
  return {
    text,
    folded: folded(text),
    starts: firstOf(startsFound, count),
    ends: firstOf(endsFound, count),
    keys: firstOf(keysFound, count),
    isPlain: (met & OTHERWISE) === 0,
    numbers: null,
  };
}

// `slice` of numbers takes longer for so few
function firstOf(all: Int32Array, count: number): Int32Array {
  const first = new Int32Array(count);
  for (let index = 0; index < count; index += 1) first[index] = all[index] ?? 0;
  return first;
}

/** The words that stand between the places given, in order. */
export function wordsAt(text: string, starts: Int32Array, ends: Int32Array, isPlain: boolean): Words {
  const keys = new Int32Array(starts.length);
  for (let index = 0; index < keys.length; index += 1) keys[index] = hashOf(text, starts[index] ?? 0, ends[index] ?? 0);
  return { text, folded: folded(text), starts, ends, keys, isPlain, numbers: null };
}

/** A text in small letters, each where it stands: a dotted capital I, which would take two places, stays. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text
        .split('\u0130')
        .map(part => part.toLowerCase())
        .join('\u0130');
}

/** The words in small letters. */
export function smallWords({ folded, starts, ends }: Words): string[] {
  const words: string[] = [];
  for (let index = 0; index < starts.length; index += 1) words.push(folded.slice(starts[index], ends[index]));
  return words;
}

/** The letters between two places as one number, the same for capitals and small letters. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashWith(hash, smallLetter(text.charCodeAt(at)), at - start);
  return keyOf(hash);
}

const hashWith = (hash: number, letter: number, place: number): number => Math.imul(hash ^ letter, 0x01000193) + place;

const keyOf = (hash: number): number => hash ^ (hash >>> 15);

type Phrase<T> = {
  readonly words: readonly string[];
  /** The key of its second word. */
  readonly second: number | undefined;
  readonly value: T;
};
/** Phrases whose first words have the same key, longest first: those of several words by the key of the second, and those of one. */
type Phrases<T> = {
  readonly bySecond: ReadonlyMap<number, readonly Phrase<T>[]>;
  readonly alone: readonly Phrase<T>[];
};

/** Phrases to be found in text, by the key of their first word. */
export type Lexicon<T> = {
  readonly byFirstKey: ReadonlyMap<number, Phrases<T>>;
  /** A bit for the key of every first word: most words of a text are ruled out by it alone. */
  readonly firstKeys: Uint32Array;
};

/** Builds a lexicon from phrases and what each stands for. The first entry of a phrase given twice wins. */
export function lexicon<T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const grouped = new Map<number, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const split = splitWords(phrase);
    const [key, second] = [split.keys[0], split.keys[1]];
    if (key === undefined) continue;
    const entry = { words: smallWords(split), second, value };
    const same = grouped.get(key);
    if (same === undefined) grouped.set(key, [entry]);
    else same.push(entry);
  }
  const byFirstKey = new Map([...grouped].map(([key, same]) => [key, longestFirst(same)] as const));
  return { byFirstKey, firstKeys: keySet([...byFirstKey.keys()]) };
}

function longestFirst<T>(same: readonly Phrase<T>[]): Phrases<T> {
  const bySecond = new Map<number, Phrase<T>[]>();
  for (const phrase of same.toSorted((a, b) => b.words.length - a.words.length)) {
    if (phrase.second !== undefined) bySecond.set(phrase.second, [...(bySecond.get(phrase.second) ?? []), phrase]);
  }
  return { bySecond, alone: same.filter(({ second }) => second === undefined) };
}

const BITS_A_KEY = 16;

/** Keys as bits of a table whose size is a power of two. */
function keySet(keys: readonly number[]): Uint32Array {
  const words = Math.max(1, (keys.length * BITS_A_KEY) / 32);
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(words)));
  for (const key of keys) {
    const place = placeOf(table, key);
    table[place] = (table[place] ?? 0) | (1 << key);
  }
  return table;
}

// the low five bits of a key say which bit, the next ones which place
function placeOf(table: Uint32Array, key: number): number {
  return (key >>> 5) & (table.length - 1);
}

function mayHold(table: Uint32Array, key: number): boolean {
  return (((table[placeOf(table, key)] ?? 0) >>> key) & 1) === 1;
}

export type PhraseMatch<T> = {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** Index of the first word, and of the word after the last. */
  readonly fromWord: number;
  readonly toWord: number;
};

const BREAKS = /[.,;:()[\]\n\f]/;

/** True when the words at `index` and the one before stand together: no stop between them and little space. */
function joined(words: Words, index: number): boolean {
  const from = words.ends[index - 1] ?? 0;
  const to = words.starts[index] ?? 0;
  if (to - from === 1 && words.text.charCodeAt(from) === 32) return true;
  return to - from <= 3 && !BREAKS.test(words.text.slice(from, to));
}

function isWord({ folded, starts, ends }: Words, index: number, word: string): boolean {
  const start = starts[index];
  return start !== undefined && (ends[index] ?? 0) - start === word.length && folded.startsWith(word, start);
}

function standsAt<T>(words: Words, index: number, phrase: Phrase<T>): boolean {
  for (let offset = 0; offset < phrase.words.length; offset += 1) {
    const at = index + offset;
    if (!isWord(words, at, phrase.words[offset] ?? '') || (offset > 0 && !joined(words, at))) return false;
  }
  return true;
}

/** Every phrase of the lexicon in the text, in order, the longest where several start at one word; none overlap. */
export function findPhrases<T>(entries: Lexicon<T>, words: Words): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  const { keys } = words;
  for (let index = 0; index < keys.length; index += 1) {
    if (!mayHold(entries.firstKeys, keys[index] ?? 0)) continue;
    const match = phraseAt(entries, words, index);
    if (match === undefined) continue;
    found.push(match);
    index = match.toWord - 1;
  }
  return found;
}

/** The longest phrase of the lexicon that starts at one word. */
function phraseAt<T>(entries: Lexicon<T>, words: Words, index: number): PhraseMatch<T> | undefined {
  const same = entries.byFirstKey.get(words.keys[index] ?? 0);
  const phrase = same === undefined ? undefined : longestAt(same, words, index);
  if (phrase === undefined) return undefined;
  const toWord = index + phrase.words.length;
  return {
    value: phrase.value,
    start: words.starts[index] ?? 0,
    end: words.ends[toWord - 1] ?? 0,
    fromWord: index,
    toWord,
  };
}

function longestAt<T>({ bySecond, alone }: Phrases<T>, words: Words, index: number): Phrase<T> | undefined {
  const longer = bySecond.size === 0 ? undefined : bySecond.get(words.keys[index + 1] ?? 0);
  if (longer !== undefined) for (const phrase of longer) if (standsAt(words, index, phrase)) return phrase;
  for (const phrase of alone) if (standsAt(words, index, phrase)) return phrase;
  return undefined;
}
