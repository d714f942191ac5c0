import { type Part, readPattern, type Times } from './read-pattern.ts';

/** How many letters of the word a match begins with are told apart; where words are told whole, these many. */
const FEW_LETTERS = 3;
const MANY_LETTERS = 12;
/** More beginnings than this rule too few words out. */
const MOST = 400;
/** Anything may follow. */
const OPEN = '*';
/** The beginning of a match is the beginning of a word; before it is known to be, a beginning is empty. */
const WORD = '|';
/** It is the beginning of a run of figures, or of letters, if it begins with one. */
const NO_FIGURE = '#';
const NO_LETTER = '@';

/**
 * The beginnings of the words a match of a pattern can begin with, three letters each: small letters, `0` for any figure, a blank for the end
 * of the word, `*` at the end for whatever follows; null for a pattern that may match from the middle of a word or from between words.
 */
export function firstLetters(pattern: RegExp): readonly string[] | null {
  const part = readPattern(pattern);
  return part === null ? null : beginningsOf(part, '', FEW_LETTERS);
}

/** The same, of whole words where they are few enough, of a part of a pattern that stands where a word begins, if a letter or a figure follows. */
export function wordsBegun(part: Part): readonly string[] | null {
  return beginningsOf(part, WORD, MANY_LETTERS) ?? beginningsOf(part, WORD, FEW_LETTERS);
}

function beginningsOf(part: Part, before: string, letters: number): readonly string[] | null {
  const begun = after(part, [before], letters)?.map(each => (isDone(each, letters) ? each : each + OPEN));
  if (begun === undefined || begun.some(beginning => !beginning.startsWith(WORD) || beginning === WORD + OPEN))
    return null;
  return begun.map(beginning => beginning.slice(WORD.length));
}

/** True for a class of signs of which none is part of a word. */
export function isBetweenWords(marks: string): boolean {
  return signsOf(marks)?.every(sign => sign === ' ') ?? false;
}

function isDone(beginning: string, letters: number): boolean {
  return beginning.length > letters || beginning.endsWith(OPEN) || beginning.endsWith(' ');
}

/** What beginnings have become behind a part; null where a match need not begin with a word. */
function after(part: Part, before: readonly string[], letters: number): readonly string[] | null {
  if (before.every(beginning => isDone(beginning, letters))) return before;
  switch (part.kind) {
    case 'sign':
      return extended(before, [folded(part.sign)], letters);
    case 'class':
      return extended(before, signsOf(part.marks) ?? [OPEN], letters);
    case 'anything':
      return extended(before, [OPEN], letters);
    case 'edge':
      return before.map(beginning =>
        isEmpty(beginning) ? WORD : isDone(beginning, letters) ? beginning : `${beginning} `,
      );
    case 'no figure before':
      return before.map(beginning => (beginning === '' ? NO_FIGURE : beginning));
    case 'no letter before':
      return before.map(beginning => (beginning === '' ? NO_LETTER : beginning));
    case 'nothing':
      return before;
    case 'row':
      return part.of.reduce<readonly string[] | null>(
        (so, next) => (so === null ? null : after(next, so, letters)),
        before,
      );
    case 'either':
      return union(part.of.map(one => after(one, before, letters)));
    case 'times':
      break;
  }
  return repeated(part.of, part.times, before, letters);
}

function repeated(part: Part, times: Times, before: readonly string[], letters: number): readonly string[] | null {
  const once = after(part, before, letters);
  if (once === null || times === 'once or not') return union([before, once]);
  const known = new Set(before);
  const more = once.map(beginning =>
    known.has(beginning) || isDone(beginning, letters) ? beginning : beginning + OPEN,
  );
  return times === 'more' ? more : union([before, more]);
}

function union(all: readonly (readonly string[] | null)[]): readonly string[] | null {
  const each = new Set<string>();
  for (const one of all) {
    if (one === null) return null;
    for (const beginning of one) each.add(beginning);
  }
  return each.size > MOST ? null : [...each];
}

/** Beginnings with one sign more; null where one of them is then no beginning of a word, or they are too many. */
function extended(before: readonly string[], signs: readonly string[], letters: number): readonly string[] | null {
  const longer = new Set<string>();
  for (const beginning of before) {
    if (isDone(beginning, letters)) longer.add(beginning);
    else if (!isEmpty(beginning)) for (const sign of signs) longer.add(beginning + sign);
    else if (signs.every(sign => mayBegin(beginning, sign))) for (const sign of signs) longer.add(WORD + sign);
    else return null;
    if (longer.size > MOST) return null;
  }
  return [...longer];
}

function isEmpty(beginning: string): boolean {
  return beginning === '' || beginning === WORD || beginning === NO_FIGURE || beginning === NO_LETTER;
}

function mayBegin(beginning: string, sign: string): boolean {
  if (beginning === NO_FIGURE) return sign === '0';
  return beginning === NO_LETTER ? /^[a-z]$/.test(sign) : beginning === WORD && sign !== OPEN && sign !== ' ';
}

function folded(sign: string): string {
  if (/\d/.test(sign)) return '0';
  return /\w/.test(sign) ? sign.toLowerCase() : ' ';
}

/** Escapes a class may hold: figures, blanks, signs that are no letters. */
const OTHER_ESCAPE = /\\[^dsWnrtfv/.\-[\]()+*?|^$]/;
const RANGE = /(?<!\\)(?:[A-Z]-[A-Z]|[a-z]-[a-z]|\d-\d)/g;
/** A range from or to something else. */
const OTHER_RANGE = /.-./s;

/** The signs of a class, folded; null where they are not known. */
function signsOf(marks: string): readonly string[] | null {
  const known = signsKnown.get(marks);
  if (known !== undefined) return known;
  const signs = newSignsOf(marks);
  signsKnown.set(marks, signs);
  return signs;
}
/** Few classes are written, over and over. */
const signsKnown = new Map<string, readonly string[] | null>();

function newSignsOf(marks: string): readonly string[] | null {
  if (marks.startsWith('^') || OTHER_ESCAPE.test(marks)) return null;
  const told = marks.replaceAll(RANGE, everySign).replaceAll('\\d', '0').replaceAll(/\\./g, ' ');
  return OTHER_RANGE.test(told) ? null : [...new Set(Array.from(told, folded))];
}

function everySign(range: string): string {
  const from = range.charCodeAt(0);
  return Array.from({ length: range.charCodeAt(2) - from + 1 }, (_none, at) => String.fromCharCode(from + at)).join('');
}
