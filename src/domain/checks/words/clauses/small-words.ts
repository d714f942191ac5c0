import { splitWords, type Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, ADVERB, kindsAt, NOUN, VERB } from '../english/word-kinds.ts';

// What the small words of a clause do in it, as bits; a word that is none of them has none.
export const MODAL = 1;
export const TO = 2;
/** The forms of "be" that carry a clause. */
export const BE = 4;
/** "Be", "been", "being". */
export const BE_FORM = 8;
export const HAVE = 16;
export const DO = 32;
/** Before them begins a noun phrase. */
export const DETERMINER = 64;
export const PREPOSITION = 128;
/** Behind them begins a clause. */
export const CLAUSE = 256;
export const AND = 512;
/** They stand between the parts of a verb. */
export const BETWEEN = 1024;
/** They stand for a noun, as subjects do. */
export const PRONOUN = 2048;
/** With them a part of a sentence begins that ends with a comma before the clause. */
export const INTRODUCES = 4096;
/** Nouns behind which a clause may begin without "that". */
export const TELLING = 8192;
/** They stand for the noun before them. */
export const RELATIVE = 16384;

// biome-ignore format: a table reads in columns
const CLASSES: readonly (readonly [number, string])[] = [
  [MODAL,       'can could may might must should will would cannot shall'],
  [TO,          'to'],
  [BE,          'is are was were am'],
  [BE_FORM,     'be been being'],
  [HAVE,        'has have had'],
  [DO,          'does do did'],
  [DETERMINER,  'the a an this these those his her its their my our your any no each every some another both'],
  [PREPOSITION, 'of in on at for with without from by into onto upon via per regarding concerning during between among through throughout under over within against toward towards about above below behind to'],
  [CLAUSE,      'that because although though while since when where whether if unless whereas why how but state indicate suggest indicates indicated notes noted states stated documents documented reports reported shows showed reveals revealed suggests suggested demonstrates demonstrated felt believes believed stating indicating noting opined opines concluded concludes ensure means'],
  [TELLING,     'evidence indication documentation mention'],
  [AND,         'and or nor'],
  [BETWEEN,     'not also only never always often still again already now then thus therefore currently either neither both just even ever further indeed yet first clearly likely generally usually'],
  [RELATIVE,    'which who whom whose that'],
  [PRONOUN,     'he she it they we i you this that these those which who what there none one such both all'],
  [INTRODUCES,  'in on at given according per based as although though while if when due despite upon for however therefore thus additionally furthermore moreover also after before since because under with without to by from during unfortunately consequently currently overall finally lastly similarly conversely hence otherwise here regarding pursuant until once unless even'],
];

const PLACES = 4096;
const classes = new Map<number, number>();
const isThere = new Uint8Array(PLACES);
for (const [bit, words] of CLASSES)
  for (const key of splitWords(words).keys) {
    classes.set(key, (classes.get(key) ?? 0) | bit);
    isThere[key & (PLACES - 1)] = 1;
  }

/** What a word does in its clause where it is a small word. */
export const classOf = (key: number | undefined): number =>
  key === undefined || isThere[key & (PLACES - 1)] === 0 ? 0 : (classes.get(key) ?? 0);

/** By the last bits of a key whether it may be one of some words: most words are none of them. */
export function mayBeOneOf(keys: Iterable<number>): (key: number) => boolean {
  const places = new Uint8Array(PLACES);
  for (const key of keys) places[key & (PLACES - 1)] = 1;
  return key => places[key & (PLACES - 1)] === 1;
}

const BLANK = 32;
const LINE_END = 10;

/** Whether a word follows on the one before with a blank between and nothing else. */
export function isBeside({ text, starts, ends }: Words, index: number): boolean {
  const from = ends[index - 1] ?? -1;
  if ((starts[index] ?? 0) - from !== 1) return false;
  const code = text.charCodeAt(from);
  return code === BLANK || code === LINE_END;
}

const codesOf = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, sign => sign.charCodeAt(0)));
const GLUED_BEFORE = codesOf("-/'’(.@&");
const GLUED_BEHIND = codesOf("-/'’@&");

/** In small letters, and no part of a word with a hyphen, a stroke or an apostrophe. */
export function isPlainWord({ text, starts, ends }: Words, index: number): boolean {
  const start = starts[index] ?? 0;
  const end = ends[index] ?? 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return end > start && !GLUED_BEFORE.has(text.charCodeAt(start - 1)) && !GLUED_BEHIND.has(text.charCodeAt(end));
}

/** Whether a word tells how, and can be nothing else. */
export function isAdverb(words: Words, index: number): boolean {
  if ((classOf(words.keys[index]) & BETWEEN) !== 0) return true;
  if (!words.folded.endsWith('ly', words.ends[index])) return false;
  const kinds = kindsAt(words, index);
  return (kinds & ADVERB) !== 0 && (kinds & (NOUN | ADJECTIVE | VERB)) === 0;
}

/** The index of the first word from a place on that is no adverb; -1 where a sign comes first. */
export function pastAdverbs(words: Words, from: number): number {
  for (let index = from; index < words.keys.length && index < from + 4; index += 1) {
    if (!isBeside(words, index)) return -1;
    if (!isAdverb(words, index)) return index;
  }
  return -1;
}
