import { inlineHeadings } from '../sections/heading-places.ts';
import type { SectionKind } from '../sections/headings.ts';
import { type Held, headed, headingIn, NOTHING_HELD } from '../sections/held-heading.ts';

/** A sentence of a page, as offsets into its text, and the heading it stands under. */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  /** The nearest heading, `past medical history` or `cardiovascular`, lower case, without the colon; null outside a section. */
  readonly heading: string | null;
  /** The section of the note; null where no known heading opens one. */
  readonly section: SectionKind | null;
};

/** Abbreviations whose stop does not end a sentence though a capital or a figure follows. */
// biome-ignore format: a table reads in columns
const ABBREVIATIONS = new Set([
  'dr', 'drs', 'mr', 'mrs', 'ms', 'prof', 'st', 'no', 'nos', 'vs', 'v', 'approx', 'e.g', 'i.e', 'cf', 'pg', 'fig', 'ref', 'inc', 'dept', 'tel', 'ext', 'est', 's/p', 'r/o', 'w/o', 'hx', 'dx', 'pt', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
]);

/** Words that open a sentence even when the stop and the blank before them were lost. */
const GLUED_OPENER = /[a-z](?=(?:A|An|The|On|In|He|She|Per|This|Treatment|Diagnos[ei]s|Medications)\s)/y;
const STOP = /[.!?](?=["')\]]*\s|["')]*[A-Z][a-z])/y;
const LONGEST = 2000;
const LIST_ITEM = /^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]/;

const codesOf = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, sign => sign.charCodeAt(0)));
const PARTS_WORDS = codesOf('([,;');
const CLOSES = codesOf('"\')]');

/** White space, as `\s` has it. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (
    from > 0 &&
    at - from < 12 &&
    !PARTS_WORDS.has(text.charCodeAt(from - 1)) &&
    !isSpace(text.charCodeAt(from - 1))
  )
    from -= 1;
  return text.slice(from, at).toLowerCase();
}

const NEW_LINE = 10;
/** What a sign is: the end of a line, a stop, a small letter; 0 for what ends no sentence. */
const LINE_END = 1;
const A_STOP = 2;
const SMALL_LETTER = 3;
const SIGNS = new Uint8Array(128);
SIGNS[NEW_LINE] = LINE_END;
for (const stop of codesOf('.!?')) SIGNS[stop] = A_STOP;
SIGNS.fill(SMALL_LETTER, 97, 123);
const CAPITAL = { from: 65, to: 90 };

/** Whether a sentence may end with a stop, or with a letter right before an opening word. */
function mayEnd(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (mark !== '.') return true;
  const next = text.slice(at + 1, at + 12).trimStart();
  if (/^[a-z,;]/.test(next)) return false;
  const before = wordBefore(text, at);
  if (before === 'no' && !/^[#\d]/.test(next)) return true; // an answer, not a number
  if (ABBREVIATIONS.has(before)) return false;
  return !/^\d{1,2}$/.test(before) || !/(?:^|\n)[ \t]*\d{1,2}$/.test(text.slice(Math.max(0, at - 20), at));
}

/** A new line ends a sentence when what follows is a heading, a list item or a paragraph, or the line was left short. */
function lineEndsSentence(text: string, at: number, full: number): boolean {
  const rest = text.slice(at + 1, at + 80);
  if (/^[ \t]*(?:\r?\n|$)/.test(rest) || LIST_ITEM.test(rest) || headingIn(rest.split('\n')[0] ?? '', true) !== null)
    return true;
  if (!/^[ \t]*[A-Z]/.test(rest)) return false;
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at).trimEnd();
  if (LIST_ITEM.test(line)) return true;
  return line.length < full && !/(?:[,-]|\b(?:the|a|an|of|and|or|to|for|with|in|on|by|dr\.))$/i.test(line);
}

function longestLine(text: string): number {
  let longest = 0;
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    longest = Math.max(longest, to - from);
    from = to + 1;
  }
  return Math.min(longest, 110);
}

function boundaries(text: string): number[] {
  const full = longestLine(text) * 0.6;
  const ends: number[] = [];
  const add = (end: number): void => {
    // Text without any stop (a table, a scan gone wrong) is cut so that no sentence grows without bound.
    for (let from = ends.at(-1) ?? 0; end - from > LONGEST; from = ends.at(-1) ?? end) {
      const blank = text.lastIndexOf(' ', from + LONGEST);
      ends.push(blank > from ? blank + 1 : from + LONGEST);
    }
    ends.push(end);
  };
  const headings = inlineHeadings(text);
  let next = 0;
  const addHeadings = (to: number): void => {
    for (; (headings[next] ?? text.length) < to; next += 1) {
      const start = headings[next] ?? 0;
      if (start > (ends.at(-1) ?? 0)) add(start);
    }
  };
  let following = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const sign = following < SIGNS.length ? SIGNS[following] : 0;
    following = text.charCodeAt(at + 1);
    if (sign === 0) continue;
    // most signs are small letters before small letters or blanks
    if (sign === SMALL_LETTER && !(following <= CAPITAL.to && following >= CAPITAL.from)) continue;
    if (sign !== LINE_END && !mayEnd(text, at, sign === A_STOP ? STOP : GLUED_OPENER)) continue;
    const isEnd = sign === LINE_END ? lineEndsSentence(text, at, full) : endsSentence(text, at);
    if (!isEnd) continue;
    addHeadings(at + 1);
    add(at + 1);
  }
  addHeadings(text.length);
  add(text.length);
  return ends;
}

function trimmedStart(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && (isSpace(text.charCodeAt(start)) || CLOSES.has(text.charCodeAt(start)))) start += 1;
  return start;
}

/** Splits the raw text of a page into sentences, in order, each with the heading and the section it stands under. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const isLaidOut = text.includes('\n');
  let from = 0;
  let held: Held = NOTHING_HELD;
  for (const to of boundaries(text)) {
    const start = trimmedStart(text, from, to);
    if (start < to) {
      const gap = text.slice(Math.max(0, (sentences.at(-1)?.end ?? 0) - 1), start);
      const said = text.slice(start, to);
      const opensLine = isLaidOut && (start === 0 || gap.includes('\n'));
      const under = headed(held, headingIn(said, opensLine), { opensLine, afterBlank: /\n[ \t]*\n/.test(gap) });
      sentences.push({ start, end: to, heading: under.heading, section: under.section });
      held = under.held;
    }
    from = to;
  }
  return sentences;
}
