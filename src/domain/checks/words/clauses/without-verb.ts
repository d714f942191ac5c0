import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { LEFT_OUT } from '../context/left-out.ts';
import { ADJECTIVE, ING, kindsAt, NOUN, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import {
  BE,
  BE_FORM,
  CLAUSE,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  isAdverb,
  isBeside,
  isPlainWord,
  mayBeOneOf,
  MODAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from './small-words.ts';
import { opensClause, subjectOf } from './subjects.ts';

const PATIENTS = keysOf('patient claimant worker applicant employee');
const PROVIDERS = keysOf('provider physician doctor surgeon');
const BEFORE_PERSON = keysOf('injured treating requesting primary attending prescribing');
const THE = keysOf('the this');
const THING = keysOf('a an the his her no any some');
/** Behind "the patient not" they make a right clause. */
const BEHIND_NOT = keysOf('only to');
/** What is done to one or to a thing, and by, with, as or for what. */
const DONE = keysOf(
  'diagnosed treated evaluated examined referred scheduled admitted hospitalized discharged advised instructed recommended detailed denied certified approved prescribed authorized described performed considered',
);
const BY = keysOf('by with as for');
const CARRIES = MODAL | BE | HAVE | DO;
const [THERE = 0, NOT = 0, LONGER = 0, NO = 0, AND = 0, OF = 0, TO = 0, YET = 0, AS = 0] = keysOf(
  'there not longer no and of to yet as',
);
const BEINGS = keysOf('being having taking');
/** What is done to a patient and by none, or with what comes behind. */
const PRESCRIBED = keysOf('prescribed');
const TOLD_TO = keysOf('advised instructed scheduled counseled');
const HAVE_BE = keysOf('have be');
const [NOTED = 0, CONCERNED = 0, ABOUT = 0] = keysOf('noted concerned about');
const FELT = keysOf(
  'pain numbness weakness tenderness swelling muscle motor stiffness spasms discomfort headache headaches tingling difficulty nausea dizziness fatigue insomnia',
);
const SIDES = keysOf('right bilateral physical occupational chiropractic conservative');
const OF_MEASURE = keysOf(
  'decreased increased limited reduced diminished insufficient inadequate no a an some moderate mild severe gross',
);

const mayTell = mayBeOneOf([...PATIENTS, ...PROVIDERS, ...DONE, THERE, NOT]);

/** Finds clauses that begin with a subject and have no verb for it. */
export function findWithoutVerb(words: Words): WordSlip[] {
  const found: WordSlip[] = [];
  const { keys } = words;
  for (let index = 0; index < keys.length - 1; index += 1) {
    const key = keys[index] ?? 0;
    if (!mayTell(key) || !isBeside(words, index + 1)) continue;
    let first = -1;
    if (PATIENTS.has(key) || PROVIDERS.has(key)) first = person(words, index);
    else if (key === THERE) first = there(words, index);
    else if (DONE.has(key) && BY.has(keys[index + 1] ?? 0)) first = done(words, index);
    else if (key === NOT && isDoneBehind(words, index + 1)) first = done(words, index);
    if (first >= 0) found.push(slipOf(words, first, index + 1, LEFT_OUT));
  }
  return found;
}

/** The index of the first word of "the patient" where its clause has no verb; -1 elsewhere. */
function person(words: Words, head: number): number {
  const { keys } = words;
  const first = BEFORE_PERSON.has(keys[head - 1] ?? 0) ? head - 2 : head - 1;
  if (first < 0 || !THE.has(keys[first] ?? 0) || !isBeside(words, head) || !opensClause(words, first)) return -1;
  let next = head + 1;
  let isDenied = false;
  while (next < head + 4 && isBeside(words, next) && isAdverb(words, next)) {
    isDenied ||= keys[next] === NOT;
    next += 1;
  }
  if (!isBeside(words, next) || !isPlainWord(words, next) || BEHIND_NOT.has(keys[next - 1] ?? 0)) return -1;
  return lacksVerb(words, next, { first, isDenied }) ? first : -1;
}

function lacksVerb(words: Words, next: number, { first, isDenied }: { first: number; isDenied: boolean }): boolean {
  const { keys } = words;
  const key = keys[next] ?? 0;
  const of = classOf(key);
  const kinds = kindsAt(words, next);
  if ((of & CARRIES) !== 0) return false;
  if (isDenied) return (kinds & VERB) === 0 && of === 0 && (kinds & (PAST | PARTICIPLE | ING | ADJECTIVE)) !== 0;
  if (THING.has(key))
    return !(key === NO && keys[next + 1] === LONGER) && !hasVerb(words, next, first > 0 && isBeside(words, first));
  if (key === TO) return keys[next - 1] === YET && !hasVerb(words, next, true);
  if ((of & PREPOSITION) !== 0) return !hasVerb(words, next, false) && isLong(words, next);
  if (PATIENTS.has(keys[next - 1] ?? 0) && isDoneToOne(words, next)) return true;
  if (BEINGS.has(key)) return !hasVerb(words, next, true);
  if (SIDES.has(key)) return isLong(words, next) && !hasVerb(words, next, true);
  if (FELT.has(key) && isLong(words, next)) return !hasVerb(words, next, true);
  if (of !== 0 || (kinds & (VERB | VERB_S | PAST)) !== 0) return false;
  if ((kinds & (ING | PARTICIPLE)) !== 0) return !hasVerb(words, next, true);
  const endsAtClause = first > 0 && (isBeside(words, first) || words.text.charAt(words.ends[first - 1] ?? 0) === ',');
  return (
    (kinds & ADJECTIVE) !== 0 && (kinds & NOUN) === 0 && !hasVerb(words, next, endsAtClause) && isLong(words, next)
  );
}

/** "The patient prescribed a cream", "the patient noted to be", "the worker advised to rest". */
function isDoneToOne(words: Words, done: number): boolean {
  const { keys } = words;
  const key = keys[done] ?? 0;
  if (!isBeside(words, done + 1)) return false;
  const next = keys[done + 1] ?? 0;
  if (key === NOTED)
    return (
      next === TO && isBeside(words, done + 2) && HAVE_BE.has(keys[done + 2] ?? 0) && !hasVerb(words, done + 4, true)
    );
  const isDone = PRESCRIBED.has(key) || (TOLD_TO.has(key) && next === TO) || (key === CONCERNED && next === ABOUT);
  return isDone && !hasVerb(words, done, true);
}

const SHORTEST = 2;
const isLong = (words: Words, from: number): boolean => {
  for (let index = from + 1; index < from + SHORTEST; index += 1) if (!isBeside(words, index)) return false;
  return true;
};

/** Whether a verb follows that may carry the clause, before its end; behind a relative word where that is another clause. */
function hasVerb(words: Words, from: number, endsAtClause: boolean): boolean {
  const { keys, text, ends } = words;
  for (let index = from; index < keys.length; index += 1) {
    if (index > from && isStop(words, index)) return false;
    const of = classOf(keys[index]);
    if (
      endsAtClause &&
      index > from &&
      (of & (DETERMINER | PRONOUN)) !== 0 &&
      text.charAt(ends[index - 1] ?? 0) === ','
    )
      return false;
    if (endsAtClause && index > from && (of & (RELATIVE | CLAUSE)) !== 0 && (of & DETERMINER) === 0) return false;
    if ((of & CARRIES) !== 0) return true;
    const kinds = kindsAt(words, index);
    if (index > from && mayCarry(words, index, kinds)) return true;
  }
  return false;
}

const TITLES = keysOf('dr mr mrs ms');

/** Whether a sentence or a part of one ends before a word. */
function isStop({ keys, text, ends, starts }: Words, index: number): boolean {
  const from = ends[index - 1] ?? 0;
  const to = starts[index] ?? 0;
  return to - from > 1 && /[.;:?!]/.test(text.slice(from, to)) && !TITLES.has(keys[index - 1] ?? 0);
}

function mayCarry(words: Words, index: number, kinds: number): boolean {
  if ((kinds & (PAST | VERB_S)) === 0)
    return (kinds & VERB) !== 0 && (kinds & (NOUN | ADJECTIVE)) === 0 && words.keys[index - 1] !== TO;
  if ((kinds & VERB_S) !== 0)
    return (
      (kinds & PLURAL) === 0 ||
      (!isBeside(words, index + 1) && (kindsAt(words, index - 1) & (NOUN | ADJECTIVE)) === NOUN) ||
      (isBeside(words, index + 1) && (classOf(words.keys[index + 1]) & DETERMINER) !== 0)
    );
  if ((kinds & PARTICIPLE) === 0) return true;
  if ((kinds & ADJECTIVE) !== 0) return false;
  const before = classOf(words.keys[index - 1]);
  return (before & (DETERMINER | PREPOSITION | BE_FORM)) === 0 && !BY.has(words.keys[index + 1] ?? 0);
}

const PLACES = keysOf('at on in');
const LONGEST_PLACE = 5;

/** "At the upper level there". */
function isBehindPlace(words: Words, there: number): boolean {
  for (let index = there; index >= 0 && there - index <= LONGEST_PLACE && isBeside(words, index); index -= 1) {
    const before = index - 1;
    if (PLACES.has(words.keys[before] ?? 0)) return index < there && opensClause(words, before);
    if ((classOf(words.keys[before]) & ~DETERMINER) !== 0) return false;
  }
  return false;
}

/** "However, there a lack of records". */
function there(words: Words, index: number): number {
  const { keys } = words;
  const isJoined = (keys[index - 1] === AND || keys[index - 1] === AS) && isBeside(words, index);
  if (!(opensClause(words, index) || isJoined || isBehindPlace(words, index))) return -1;
  let next = index + 1;
  while (next < index + 3 && isBeside(words, next) && isAdverb(words, next)) next += 1;
  if (!isBeside(words, next) || !isPlainWord(words, next)) return -1;
  const key = keys[next] ?? 0;
  const of = classOf(key);
  if (OF_MEASURE.has(key)) return isBeside(words, next + 1) && !(key === NO && keys[next + 1] === LONGER) ? index : -1;
  const kinds = kindsAt(words, next);
  if (isJoined || (of & ~CLAUSE) !== 0 || (of & PRONOUN) !== 0) return -1;
  if (FELT.has(key) && keys[next + 1] === TO) return index;
  if (keys[next + 1] === OF && isBeside(words, next + 1)) return (kinds & NOUN) !== 0 ? index : -1;
  return (kinds & ADJECTIVE) !== 0 &&
    (kinds & (VERB | PAST | NOUN)) === 0 &&
    isBeside(words, next + 1) &&
    !hasVerb(words, next, true)
    ? index
    : -1;
}

/** "The need for it not established". */
const isDoneBehind = (words: Words, index: number): boolean =>
  isBeside(words, index) &&
  isBeside(words, index - 1) &&
  (kindsAt(words, index) & PARTICIPLE) !== 0 &&
  (kindsAt(words, index - 2) & (NOUN | PLURAL)) !== 0;

/** "The patient diagnosed with a strain": told as done to one, without the word that says so. */
function done(words: Words, index: number): number {
  if (hasVerb(words, index + 1, false)) return -1;
  const subject = subjectOf(words, index);
  if (subject === null || subject.isJoined) return -1;
  const { first, head } = subject;
  if (
    (classOf(words.keys[first]) & DETERMINER) === 0 &&
    (first === 0 || words.text.charAt(words.ends[first - 1] ?? 0) !== ',')
  )
    return -1;
  return PROVIDERS.has(words.keys[head] ?? 0) ? -1 : first;
}
