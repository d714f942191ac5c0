import { keysOf } from '../word-slip.ts';
import { splitWords, type Words } from '#domain/drugs/lexicon.ts';
import type { Span } from '../../letter/checked-text.ts';
import { findMisplaced } from '../context/misplaced.ts';
import type { FindLeftovers, Leftover } from '../leftovers/leftover.ts';
import {
  ADJECTIVE,
  ADVERB,
  DIGITS,
  ING,
  kindsAt,
  NOUN,
  NUMBER,
  PAST,
  PLURAL,
  SMALL,
  VERB,
} from '../english/word-kinds.ts';

const OF_ONE =
  'is was has does reveals indicates demonstrates suggests recommends includes requires remains appears confirms describes shows documents';
const OF_SEVERAL =
  'are were have do reveal indicate demonstrate suggest recommend include require remain appear confirm describe show document';
/** Whether a verb is of one. */
const VERBS: ReadonlyMap<number, boolean> = new Map([
  ...[...keysOf(OF_ONE)].map(key => [key, true] as const),
  ...[...keysOf(OF_SEVERAL)].map(key => [key, false] as const),
]);
/** Verbs that may be nouns: only before what shows them to be verbs. */
const DISAGREES = 'a verb that does not agree with its subject';
const LIKE_NOUNS = keysOf('show shows document documents');
const BEHIND_VERB = keysOf('that a an no the any');
/** Those that are told next to their noun elsewhere. */
const VERBS_NEAR = keysOf('is are was were has have does do');
const LINKS = keysOf('of to for from in on with regarding at dated');
const DETERMINER = keysOf('the a an this these those his her its their any no each both');
const INTRODUCES = keysOf('according per in however additionally furthermore moreover also thus therefore as');
/** What is one or several as one means it. */
const EITHER = keysOf(
  'majority number variety rest remainder half lot total series range combination percent percentage pair couple means all some most none more many few other others any one two data staff group team family media police type types kind sort form set host guidelines criteria mtus odg acoem course plan case days weeks months years hours visits sessions treatments menses odds',
);
/** Nouns that a dictionary has as verbs. */
const SEVERAL = keysOf('reports tests requests exams results findings studies');
const [THIS = 0, CASE = 0] = splitWords('this case').keys;
const REQUEST = keysOf('request');
/** What tells what others should do: its verb is soon behind it. */
const TELLERS = keysOf('mtus odg acoem guideline guidelines provider physician');
const AND = keysOf('and or');
const LONGEST = 16;

/** Finds verbs that do not agree with the first noun of their subject, though they may with the one beside them. */
export const distantDisagreements: FindLeftovers = checked => {
  const words = checked.words();
  const found: Leftover[] = [];
  const told = findMisplaced(words);
  let index = 0;
  for (const span of checked.sentences()) {
    while (index < words.keys.length && (words.starts[index] ?? 0) < span.start) index += 1;
    const slip = inSentence(words, clauseOf(words, index, span), span);
    if (slip !== null && !told.some(({ start, end }) => slip.start < end && start < slip.end)) found.push(slip);
  }
  return found;
};

/** The index of the word at which the main clause begins: behind "According to …,". */
function clauseOf({ keys, text, starts, ends }: Words, index: number, { end }: Span): number {
  if (!INTRODUCES.has(keys[index] ?? 0)) return index;
  if (keys[index + 1] === THIS && keys[index + 2] === CASE && text.charAt(ends[index + 2] ?? 0) === ' ')
    return index + 3;
  const comma = text.indexOf(', ', starts[index]);
  if (comma < 0 || comma > end) return index;
  let next = index;
  while (next < keys.length && (starts[next] ?? 0) < comma) next += 1;
  return next;
}

function inSentence(words: Words, first: number, { end }: Span): Leftover | null {
  const { keys, starts, ends, text } = words;
  let head = -1;
  let isLinked = false;
  let isJoined = false;
  for (let index = first; index < keys.length && index - first < LONGEST && (ends[index] ?? 0) <= end; index += 1) {
    const key = keys[index] ?? 0;
    const gap = index === first ? ' ' : text.slice(ends[index - 1], starts[index]);
    if (gap !== ' ' && !/^[-/]$/.test(gap) && !(gap === ', ' && REQUEST.has(keys[head] ?? 0))) return null;
    const isOneVerb = VERBS.get(key);
    if (isOneVerb !== undefined && index > first && isVerb(words, index)) {
      const subject = isLinked ? head : nounBefore(words, index);
      const isNear = !isLinked && subject === index - 1 && VERBS_NEAR.has(key);
      if (isNear || subject < first || !disagrees(words, subject, isOneVerb, isJoined)) return null;
      return { start: starts[subject] ?? 0, end: ends[index] ?? 0, what: DISAGREES };
    }
    if (LINKS.has(key)) {
      if (!isLinked) head = index - 1;
      isLinked = true;
    } else if (AND.has(key)) {
      if (isLinked && (!REQUEST.has(keys[head] ?? 0) || DETERMINER.has(keys[index + 1] ?? 0))) return null;
      isJoined ||= !isLinked;
    } else if (DETERMINER.has(key)) {
      if (index > first && !LINKS.has(keys[index - 1] ?? 0)) return null;
    } else if (!mayStand(words, index, first)) return null;
  }
  return null;
}

function isVerb({ keys }: Words, index: number): boolean {
  if (DETERMINER.has(keys[index - 1] ?? 0)) return false;
  return !LIKE_NOUNS.has(keys[index] ?? 0) || BEHIND_VERB.has(keys[index + 1] ?? 0);
}

/** The noun before a verb, with an adverb between or none. */
function nounBefore(words: Words, verb: number): number {
  const kinds = kindsAt(words, verb - 1);
  const isAdverb = (kinds & ADVERB) !== 0 || words.folded.endsWith('ly', words.ends[verb - 1]);
  return isAdverb && (kinds & (NOUN | ADJECTIVE)) === 0 ? verb - 2 : verb - 1;
}

/** Words that a subject is made of: none that may be its verb. */
function mayStand(words: Words, index: number, first: number): boolean {
  if (TELLERS.has(words.keys[index] ?? 0)) return false;
  const kinds = kindsAt(words, index);
  if ((kinds & SMALL) !== 0 || ((kinds & ING) !== 0 && index > first + 1)) return false;
  if ((kinds & PAST) !== 0) return isBeforeItsNoun(words, index);
  return (kinds & VERB) === 0 || (kinds & (NOUN | PLURAL | ADJECTIVE)) !== 0;
}

/** "Of requested records", "creams/compounded creams". */
function isBeforeItsNoun({ keys, text, ends }: Words, index: number): boolean {
  const before = keys[index - 1] ?? 0;
  return LINKS.has(before) || DETERMINER.has(before) || text.charAt(ends[index - 1] ?? 0) !== ' ';
}

/** "Nine weeks", but not "the 12-03-2016 reports". */
const isCounted = (words: Words, index: number): boolean =>
  (kindsAt(words, index - 1) & NUMBER) !== 0 && !/[-/]/.test(words.text.charAt((words.starts[index - 1] ?? 0) - 1));

function disagrees(words: Words, subject: number, isOneVerb: boolean, isJoined: boolean): boolean {
  const key = words.keys[subject] ?? 0;
  if (EITHER.has(key)) return false;
  const kinds = kindsAt(words, subject);
  if ((kinds & (NUMBER | DIGITS | SMALL)) !== 0 || isCounted(words, subject)) return false;
  const said = words.text.slice(words.starts[subject], words.ends[subject]);
  if (!/^[A-Z]?[a-z]+$/.test(said)) return false;
  const isPlural = SEVERAL.has(key) || ((kinds & PLURAL) !== 0 && (kinds & NOUN) === 0);
  if (isOneVerb) return isPlural && said.endsWith('s');
  return !isJoined && (kinds & NOUN) !== 0 && (kinds & (PLURAL | ADJECTIVE)) === 0;
}
