import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import {
  kindsAt,
  NOUN,
  NUMBER,
  DIGITS,
  PARTICIPLE,
  PAST,
  SMALL,
  VERB,
  VERB_S,
  PLURAL,
  ADJECTIVE,
} from '../english/word-kinds.ts';
import { BE, classOf, DETERMINER, HAVE, isBeside, isPlainWord, pastAdverbs, PRONOUN } from '../clauses/small-words.ts';

const PARTICIPLE_MEANT = 'the participle of the verb';
/** A clause that begins with one of them may itself be told of: "what it was is unclear". */
const ASKING = keysOf('what whatever who whoever how where wherever when why all whether which than');
const [BE_PLAIN = 0, BEING = 0, HAVE_PLAIN = 0, HAS = 0, COMPLETE = 0, LET = 0, WHICH = 0] = keysOf(
  'be being have has complete let which',
);
/** Plain verbs of a thing that a clause without "that" may tell: "the symptoms they have include pain". */
const OF_THINGS = keysOf('include require remain seem appear come make indicate demonstrate suggest cause go');
/** What one ends, and does not have. */
const COURSES = keysOf(
  'therapy sessions visits course courses program treatments physiotherapy acupuncture rehabilitation',
);
const ABOUT = keysOf('at about approximately over only all');

/** Two verbs of which one is too many, or another form than the participle behind "have". */
export function twoVerbs(words: Words, index: number): WordSlip | null {
  const { keys, starts, ends, text } = words;
  if (!isBeside(words, index + 1) || !isPlainWord(words, index)) return null;
  const of = classOf(keys[index]);
  const next = keys[index + 1] ?? 0;
  const slip = (last: number, meant: string): WordSlip => slipOf(words, index, last, meant);
  if (!isPlainWord(words, index + 1)) return null;
  if ((classOf(next) & BE) !== 0 || (next === HAS && (of & BE) !== 0))
    return next === keys[index] || isTold(words, index) || ((of & HAVE) !== 0 && isOfThing(words, index - 1))
      ? null
      : slip(
          index + 1,
          `${text.slice(starts[index], ends[index])} or ${text.slice(starts[index + 1], ends[index + 1])}`,
        );
  if ((of & HAVE) === 0) return null;
  if (next === HAVE_PLAIN || next === HAS)
    return next === keys[index] || (next === HAS && isTold(words, index)) || keys[index - 1] === LET
      ? null
      : slip(index + 1, `${text.slice(starts[index], ends[index])} had`);
  const verb = pastAdverbs(words, index + 1);
  if (verb < 0 || !isPlainWord(words, verb)) return null;
  const key = keys[verb] ?? 0;
  if (key === BE_PLAIN || key === BEING)
    return isTold(words, index) ? null : slip(verb, `${text.slice(starts[index], ends[index])} been`);
  if (key === COMPLETE)
    return isBeforeCourse(words, verb) ? slip(verb, `${text.slice(starts[index], ends[index])} completed`) : null;
  if (classOf(key) !== 0) return null;
  const kinds = kindsAt(words, verb);
  if ((kinds & PARTICIPLE) !== 0 || (kinds & SMALL) !== 0) return null;
  if ((kinds & PAST) !== 0) return isTold(words, index) ? null : slip(verb, PARTICIPLE_MEANT);
  if ((kinds & VERB) === 0 || (kinds & (NOUN | PLURAL | ADJECTIVE | VERB_S)) !== 0) return null;
  return OF_THINGS.has(key) || isTold(words, index) ? null : slip(verb, PARTICIPLE_MEANT);
}

/** Whether a clause that asks, or one of what is had, may end with a verb. */
function isTold({ keys, text, ends, starts }: Words, verb: number): boolean {
  for (let index = verb - 1; index >= 0 && verb - index < 12; index -= 1) {
    if (/[.,;:!?]/.test(text.slice(ends[index], starts[index + 1]))) return false;
    if (ASKING.has(keys[index] ?? 0)) return keys[index] !== WHICH || index < verb - 1;
  }
  return false;
}

/** "The splint she has is": a clause of what one has, behind a noun. */
function isOfThing(words: Words, person: number): boolean {
  const of = classOf(words.keys[person]);
  let before = person - 1;
  if ((of & PRONOUN) === 0) {
    if (!isBeside(words, person) || (classOf(words.keys[before]) & DETERMINER) === 0) return false;
    before -= 1;
  }
  return isBeside(words, before + 1) && (kindsAt(words, before) & (NOUN | PLURAL)) !== 0;
}

/** "Has complete a course", "six visits", "physical therapy". */
function isBeforeCourse(words: Words, complete: number): boolean {
  const first = complete + 1;
  if (!isBeside(words, first)) return false;
  const of = classOf(words.keys[first]);
  if (((of & DETERMINER) !== 0 && (of & PRONOUN) === 0) || ABOUT.has(words.keys[first] ?? 0)) return true;
  if ((kindsAt(words, first) & (NUMBER | DIGITS)) !== 0) return true;
  for (let index = first; index < first + 3 && isBeside(words, index); index += 1)
    if (COURSES.has(words.keys[index] ?? 0)) return true;
    else if (classOf(words.keys[index]) !== 0) return false;
  return false;
}
