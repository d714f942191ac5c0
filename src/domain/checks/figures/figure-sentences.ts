import { everyMatchIn } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { lookAt, mayMatch, patternSet, toBeTried } from '#domain/drugs/words/pattern-set.ts';
import { CONDITION } from '../conditions/condition-pattern.ts';
import { FOLLOWED_NAMES } from '../course/followed.ts';
import { RESULT_WORDS } from '../course/result-words.ts';
import { FIGURE } from '../statements/figures-with-units.ts';
import { HEAD_WORDS } from '../statements/head-words.ts';
import { OPPOSITE } from '../statements/unheard/opposites.ts';
import { QUANTITY_NAMES } from '../statements/quantities.ts';
import { SIGN_NAMES } from '../statements/signs.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { onceSaid, type Said } from '../letter/once-said.ts';
import { OF_PART } from '../parts/study-patterns.ts';
import {
  MONTHS_SINCE,
  PROCEDURES_HAD,
  PROCEDURES_LISTED,
  SINCE,
  TIMES,
  TIMES_SEEN,
  USED_FOR,
  VISITS_ASKED,
  VISITS_TOLD,
  WORK,
} from './had-patterns.ts';
import { COMPARED } from './compared-patterns.ts';
import { AID_TOLD, COMPLAINT_TOLD } from './complaint-patterns.ts';
import { EVENT_AGE, EVENT_YEAR, INJURY_NEW, WHICH_FIRST } from './whole-time/event-patterns.ts';
import { ONLY_WORD } from './whole-time/exclusive-patterns.ts';
import { DRUG_STOPPED, DUTY, INJURY_AGO, INJURY_YEAR, PAIN_BOUND } from './whole-time/whole-time-patterns.ts';
import { MEASURES, PAIN_SCORE, TOBACCO } from './measure-patterns.ts';
import { SIZE } from './size-pattern.ts';
import { ANY_VERDICT } from './verdict-patterns.ts';

/** What is told in figures, in figures or words, and in words alone. */
const IN_FIGURES: readonly RegExp[] = [...MEASURES.map(([, pattern]) => pattern), SINCE, INJURY_YEAR, EVENT_YEAR];
const IN_NUMBERS: readonly RegExp[] = [
  ...TIMES,
  TIMES_SEEN,
  VISITS_TOLD,
  ...PROCEDURES_HAD,
  ...PROCEDURES_LISTED,
  ANY_VERDICT,
  MONTHS_SINCE,
  VISITS_ASKED,
  COMPARED,
  SIZE,
  QUANTITY_NAMES,
  FIGURE,
  PAIN_SCORE,
  PAIN_BOUND,
  INJURY_AGO,
  EVENT_AGE,
];
const IN_WORDS: readonly RegExp[] = [
  TOBACCO,
  WORK,
  DUTY,
  ONLY_WORD,
  DRUG_STOPPED,
  WHICH_FIRST,
  INJURY_NEW,
  OF_PART,
  CONDITION,
  USED_FOR,
  ...HEAD_WORDS.map(({ pattern }) => pattern),
  SIGN_NAMES,
  OPPOSITE,
  COMPLAINT_TOLD,
  AID_TOLD,
  FOLLOWED_NAMES,
  RESULT_WORDS,
];
const NUMBER =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|(?:half )?an? (?:week|month|year))\b/i;

/** Every sentence is walked through once for all of them, those in words alone first. */
const PATTERNS: readonly RegExp[] = [...IN_WORDS, ...IN_NUMBERS, ...IN_FIGURES, NUMBER];
const NUMBER_WORDS = PATTERNS.length - 1;
const SOUGHT = patternSet(PATTERNS);

const PLACES: ReadonlyMap<RegExp, number> = new Map(PATTERNS.map((pattern, place) => [pattern, place]));
const placeOf = (pattern: RegExp): number => PLACES.get(pattern) ?? NUMBER_WORDS;

function hasDigit(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** So many patterns to a number: it is a small one then, which takes no place of its own. */
const BITS = 30;

/** Which patterns a sentence has the words and the figures for, a bit for each. */
const likelyOf = onceSaid((text, sentence): readonly number[] => {
  lookAt(SOUGHT, text, sentence);
  const end = hasDigit(text, sentence)
    ? NUMBER_WORDS
    : mayMatch(SOUGHT, NUMBER_WORDS)
      ? IN_WORDS.length + IN_NUMBERS.length
      : IN_WORDS.length;
  const likely = [0, 0, 0, 0];
  for (const place of toBeTried(SOUGHT)) {
    if (place >= end) break;
    const lane = Math.floor(place / BITS);
    likely[lane] = (likely[lane] ?? 0) | (1 << (place % BITS));
  }
  return likely;
});

/** The same for each sentence of a text, and for all of them. */
type Likely = { readonly each: readonly (readonly number[])[]; readonly any: readonly number[] };

const likelyIn = onceForEach((checked: CheckedText): Likely => {
  const said = checked.said();
  const any = [0, 0, 0, 0];
  const each = checked.sentences().map((sentence, index) => {
    const own = said[index];
    const likely = own === undefined ? [] : likelyOf(checked.text, sentence, own);
    for (let lane = 0; lane < any.length; lane += 1) any[lane] = (any[lane] ?? 0) | (likely[lane] ?? 0);
    return likely;
  });
  return { each, any };
});

/** Goes through the sentences that have the words one of these patterns needs: no others can match it. */
function inLikely(checked: CheckedText, place: number, look: (sentence: Span, said: Said) => void): void {
  const lane = Math.floor(place / BITS);
  const bit = 1 << (place % BITS);
  const { each, any } = likelyIn(checked);
  if (((any[lane] ?? 0) & bit) === 0) return;
  const sentences = checked.sentences();
  const said = checked.said();
  for (let index = 0; index < each.length; index += 1) {
    const sentence = sentences[index];
    const own = said[index];
    if (sentence !== undefined && own !== undefined && ((each[index]?.[lane] ?? 0) & bit) !== 0) look(sentence, own);
  }
}

/** Whether any sentence of a text has the words one of these patterns needs. */
export function mayTell(checked: CheckedText, pattern: RegExp): boolean {
  const place = placeOf(pattern);
  return ((likelyIn(checked).any[Math.floor(place / BITS)] ?? 0) & (1 << (place % BITS))) !== 0;
}

/** The sentences that have the words one of these patterns needs. */
export function sentencesFor(checked: CheckedText, pattern: RegExp): readonly Span[] {
  const likely: Span[] = [];
  inLikely(checked, placeOf(pattern), sentence => likely.push(sentence));
  return likely;
}

/** A match of one of the patterns, with the sentence it stands in; offsets are into the text. */
export type FigureMatch = Span & {
  readonly sentence: Span;
  readonly pattern: RegExp;
  readonly match: RegExpExecArray;
};

/** What each pattern matches in a sentence, wherever it stands. */
const MATCHES = PATTERNS.map(pattern =>
  onceSaid((text, sentence, said): readonly RegExpExecArray[] => everyMatchIn(text, sentence, said.text, pattern)),
);

/** Every match of some of these patterns, pattern by pattern. */
export function matchesOf(checked: CheckedText, patterns: readonly RegExp[]): FigureMatch[] {
  const found: FigureMatch[] = [];
  const { text } = checked;
  for (const pattern of patterns) {
    const place = placeOf(pattern);
    inLikely(checked, place, (sentence, said) => {
      for (const match of MATCHES[place]?.(text, sentence, said) ?? []) {
        const start = sentence.start + match.index;
        found.push({ sentence, pattern, match, start, end: start + match[0].length });
      }
    });
  }
  return found;
}
