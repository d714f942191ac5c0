import { keysOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import {
  ADJECTIVE,
  DIGITS,
  ING,
  kindsAt,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PAST,
  PLURAL,
  SMALL,
  VERB,
  VERB_S,
} from '../english/word-kinds.ts';
import {
  AND,
  BE,
  CLAUSE,
  classOf,
  DETERMINER,
  INTRODUCES,
  isAdverb,
  isBeside,
  PREPOSITION,
  TELLING,
} from './small-words.ts';

/** What a verb is told of; indices of words. */
export type Subject = {
  /** The noun it is about. */
  readonly head: number;
  /** Where it begins. */
  readonly first: number;
  /** Its last word. */
  readonly near: number;
  /** Another noun stands between it and the verb: "the results of the test". */
  readonly isLinked: boolean;
  /** With an "and" inside. */
  readonly isJoined: boolean;
};

const LONGEST = 9;
/** Participles that stand behind their noun: "the records submitted for review". */
const BEHIND_NOUN = keysOf(
  'submitted provided requested performed dated received taken obtained prescribed reviewed documented listed given made completed',
);
const PERSONS = keysOf('patient worker claimant applicant employee');
const [AS = 0, CASE = 0, THIS = 0, THAT = 0, TO = 0, DATED = 0, A = 0, FURTHER = 0] = keysOf(
  'as case this that to dated a further',
);
const [WHICH = 0] = keysOf('which');
/** They begin a sentence with or without a comma. */
const OPENING = keysOf('therefore thus however hence consequently additionally furthermore moreover currently');
const OF_THAT = keysOf('of on at to from by after before during for');
const TITLES = keysOf('mr mrs ms dr');
const COUNTS = keysOf('time times once twice session sessions x visits days hours tablets');
const OF_PHRASE = NOUN | PLURAL | ADJECTIVE | PARTICIPLE | PAST | ING | NUMBER | DIGITS;
const KNOWN = OF_PHRASE | VERB | VERB_S | SMALL;

/** The subject of a verb, where it is plain which it is and that its clause begins with it; null elsewhere. */
export function subjectOf(words: Words, verb: number): Subject | null {
  const reached = reachBefore(words, verb);
  return reached === null || 'link' in reached ? null : reached;
}

/** What stands before all noun phrases that lead up to a verb, where it begins no clause: another verb, say. */
export type Link = { readonly link: number; readonly isJoined: boolean };

/** The subject of a verb, or what stands where its clause should begin; null where neither is plain. */
export function reachBefore(words: Words, verb: number): Subject | Link | null {
  const { keys } = words;
  if (!isBeside(words, verb)) return null;
  let last = verb - 1;
  while (last > 0 && verb - last < 3 && isAdverb(words, last) && isBeside(words, last)) last -= 1;
  const near = last;
  let isLinked = false;
  let isJoined = false;
  for (let phrases = 0; phrases < LONGEST && last >= 0; phrases += 1) {
    const first = phraseBefore(words, last);
    if (first < BEYOND) return { link: BEYOND - first, isJoined };
    if (first < 0) return isLinked ? { link: last, isJoined } : null;
    const subject = { head: last, first, near, isLinked, isJoined };
    if (!isBeside(words, first)) return opensBehindSign(words, first) ? subject : null;
    const link = first - 1;
    const of = classOf(keys[link]);
    if (opensBehind(words, link)) return subject;
    if ((of & AND) !== 0) {
      if (isPredicateBefore(words, link)) return subject;
      // "The request for Norco and the need for it"
      if ((classOf(keys[first]) & DETERMINER) !== 0) return null;
      isJoined = true;
    } else if ((of & PREPOSITION) !== 0 || keys[link] === DATED) {
      // "To see the doctor is": told of what is done
      if (keys[link] === TO && isVerbAlone(words, first)) return null;
      isLinked = true;
    } else if (isMeasure(words, first)) {
      last = link;
      continue;
    } else return isOfPerson(words, subject) ? subject : { link, isJoined };
    last = wordBefore(words, link);
    if (BEHIND_NOUN.has(keys[last] ?? 0) && isBeside(words, last)) last -= 1;
  }
  return null;
}

/** "Twice a week", "2 times a week". */
const isMeasure = ({ keys }: Words, first: number): boolean => keys[first] === A && COUNTS.has(keys[first - 1] ?? 0);

const BEYOND = -1;

/** The index of the first word of the noun phrase that ends with a word; -1 where it is none, and less by the index of a word that may be its verb. */
function phraseBefore(words: Words, last: number): number {
  const { keys } = words;
  let index = last;
  for (;;) {
    const key = keys[index] ?? 0;
    const of = classOf(key);
    if ((of & DETERMINER) !== 0 || (key === THAT && OF_THAT.has(keys[index - 1] ?? 0)))
      return index < last ? index : -1;
    if (
      ((of & ~(INTRODUCES | TELLING | CLAUSE)) !== 0 && key !== FURTHER) ||
      (index < last && opensBehind(words, index))
    )
      return index < last ? index + 1 : -1;
    if (!isWordOfPhrase(words, index, last)) return index < last ? BEYOND - index : -1;
    const before = wordBefore(words, index);
    if (before < 0) return index < last && (kindsAt(words, index) & ING) !== 0 ? -1 : index;
    index = before;
  }
}

function isWordOfPhrase(words: Words, index: number, last: number): boolean {
  const kinds = kindsAt(words, index) & KNOWN;
  if (kinds === 0) return true;
  if ((kinds & SMALL) !== 0) return false;
  if (index === last) return (kinds & (NOUN | PLURAL | ADJECTIVE | ING | NUMBER | DIGITS)) !== 0;
  if ((kinds & OF_PHRASE) === 0) return false;
  if ((kinds & VERB_S) !== 0 && (kinds & NOUN) === 0) return false;
  if ((kinds & (PAST | PARTICIPLE | ING)) === 0 || (kinds & ADJECTIVE) !== 0) return true;
  if (!isBeside(words, index)) return true;
  const before = classOf(words.keys[index - 1]);
  return (
    (before & (DETERMINER | PREPOSITION | AND | CLAUSE)) !== 0 ||
    isAdverb(words, index - 1) ||
    (kindsAt(words, index - 1) & ING) !== 0
  );
}

const isVerbAlone = (words: Words, index: number): boolean =>
  (kindsAt(words, index) & VERB) !== 0 && (kindsAt(words, index) & (NOUN | ADJECTIVE)) === 0;

/** The word before another of the same phrase, behind a blank, a hyphen, a stroke or the sign of one that owns, before a bracket; -1 where a sign parts them. */
function wordBefore({ text, starts, ends }: Words, index: number): number {
  const from = ends[index - 1] ?? 0;
  const gap = text.slice(from, starts[index]);
  if (index > 0 && /^(?:[ \n]|[-/.]|['’]| ['"“]|["”'] )$/.test(gap)) return index - 1;
  if (!gap.endsWith(') ') && !gap.endsWith('), ')) return -1;
  const opening = text.lastIndexOf('(', from);
  for (let before = index - 1; before >= 0 && index - before < 12; before -= 1)
    if ((ends[before] ?? 0) <= opening) return /^ ?$/.test(text.slice(ends[before], opening)) ? before : -1;
  return -1;
}

/** Whether a clause begins with a word: behind a sign, behind a word that leads it, behind what tells of it. */
export function opensClause(words: Words, first: number): boolean {
  if (!isBeside(words, first)) return opensBehindSign(words, first);
  return opensBehind(words, first - 1) || (classOf(words.keys[first - 1]) & TELLING) !== 0;
}

/** Whether a clause begins behind a word. */
function opensBehind(words: Words, index: number): boolean {
  const { keys } = words;
  const key = keys[index] ?? 0;
  if (key === CASE && keys[index - 1] === THIS) return true;
  if (key === AS)
    return isBeside(words, index) ? (classOf(keys[index - 1]) & AND) !== 0 : opensBehindSign(words, index);
  if (OPENING.has(key)) return !isBeside(words, index) && opensBehindSign(words, index);
  if (key === WHICH) return (classOf(keys[index - 1]) & PREPOSITION) !== 0;
  if ((classOf(key) & CLAUSE) === 0) return false;
  // "Of demonstrated pathology": no verb
  return (
    !words.folded.endsWith('ed', words.ends[index]) || (classOf(keys[index - 1]) & (PREPOSITION | DETERMINER)) === 0
  );
}

/** Whether a clause begins with a word that stands behind a sign: with the sentence, or with what comes behind an opening part of it. */
function opensBehindSign(words: Words, index: number): boolean {
  const { text, starts, ends, keys } = words;
  const gap = text.slice(index === 0 ? 0 : ends[index - 1], starts[index]);
  if (index === 0 || /[.!?]["”)]?\s+$|\n\s*\n/.test(gap))
    return /[A-Z]/.test(text.charAt(starts[index] ?? 0)) && !TITLES.has(keys[index - 1] ?? 0);
  if (/[;:] $/.test(gap)) return true;
  if (gap !== ', ') return false;
  if ((classOf(keys[index - 1]) & CLAUSE) !== 0) return true;
  for (let first = index - 1; first >= 0 && index - first < 40; first -= 1) {
    const before = text.slice(first === 0 ? 0 : ends[first - 1], starts[first]);
    if (first === 0 || /[.;:!?] ?$|\n/.test(before))
      return (classOf(keys[first]) & INTRODUCES) !== 0 || isAdverb(words, first);
    if ((classOf(keys[first]) & CLAUSE) !== 0 && first < index - 2 && (classOf(keys[first + 1]) & INTRODUCES) !== 0)
      return true;
    if ((classOf(keys[first]) & AND) !== 0 && before === ', ') return false;
  }
  return false;
}

/** "Is full and": what stands before an "and" is told of another subject. */
const isPredicateBefore = (words: Words, and: number): boolean =>
  isBeside(words, and) &&
  isBeside(words, and - 1) &&
  ((classOf(words.keys[and - 2]) & BE) !== 0 ||
    ((classOf(words.keys[and - 3]) & BE) !== 0 && isAdverb(words, and - 2)));

/** "No evidence the patient has": behind a noun a clause about a person may begin. */
function isOfPerson(words: Words, { head, first, isLinked }: Subject): boolean {
  if (isLinked || !PERSONS.has(words.keys[head] ?? 0) || (classOf(words.keys[first]) & DETERMINER) === 0) return false;
  if (words.keys[first - 1] === AS) return true;
  const before = kindsAt(words, first - 1);
  return (
    (before & (NOUN | PLURAL)) !== 0 &&
    ((before & (SMALL | VERB)) === 0 || (classOf(words.keys[first - 1]) & TELLING) !== 0)
  );
}
