import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  ING,
  kindsAt,
  NOUN,
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
  BE_FORM,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  isAdverb,
  isBeside,
  isPlainWord,
  PRONOUN,
  TELLING,
} from '../clauses/small-words.ts';

const [THERE = 0, WITH = 0, BEEN = 0, HAD = 0] = keysOf('there with been had');
/** "Is no better": told of more and less. */
const MORE = keysOf(
  'longer more less better worse different good greater higher lower fewer further other such later earlier sooner bigger larger smaller easier use doubt one least most only left right upper prior present total less few much many enough so very quite even just too yet all any half worth bar exempt',
);
/** Adjectives that a dictionary has as nouns too, told behind "is". */
const TOLD_BEHIND = keysOf('clear safe able necessary appropriate consistent likely aware sure');

/** "No" where a verb, an adjective or a participle is denied, which "not" does. */
export function noForNot(words: Words, no: number): WordSlip | null {
  const { keys, starts, ends, text } = words;
  if (no === 0 || !isBeside(words, no) || !isBeside(words, no + 1) || !isPlainWord(words, no)) return null;
  const before = classOf(keys[no - 1]);
  if ((before & (BE | HAVE | DO)) === 0 || !isPlainWord(words, no + 1)) return null;
  const next = keys[no + 1] ?? 0;
  let last = -1;
  if ((before & BE) !== 0) last = deniedOf(words, no);
  else if ((before & HAVE) !== 0)
    last = next === BEEN || next === HAD || isParticipleAlone(words, no + 1) ? no + 1 : -1;
  else last = isVerbAlone(words, no + 1) ? no + 1 : -1;
  if (last < 0) return null;
  const meant = `${text.slice(starts[no - 1], ends[no - 1])} not ${text.slice(starts[no + 1], ends[last])}`;
  return slipOf(words, no - 1, last, meant);
}

/** The index of the adjective or participle that is denied by a "no"; -1 where a noun may be. */
function deniedOf(words: Words, no: number): number {
  const { keys } = words;
  let index = no + 1;
  while (index < no + 3 && isBeside(words, index) && isAdverb(words, index) && !MORE.has(keys[index] ?? 0)) index += 1;
  const key = keys[index] ?? 0;
  if (!isBeside(words, index) || !isPlainWord(words, index) || MORE.has(key)) return -1;
  const kinds = kindsAt(words, index);
  const isAlone = (kinds & (NOUN | PLURAL | SMALL | ING)) === 0 || TOLD_BEHIND.has(key);
  if (!isAlone || (kinds & (ADJECTIVE | PARTICIPLE)) === 0) return -1;
  if (index === no + 1 && keys[no - 2] === THERE) return -1;
  return endsPredicate(words, index) ? index : -1;
}

/** Whether nothing that may be a noun follows. */
function endsPredicate(words: Words, index: number): boolean {
  if (!isBeside(words, index + 1)) return /^[.;:]/.test(words.text.slice(words.ends[index]));
  const of = classOf(words.keys[index + 1]);
  return of !== 0 && (of & AND) === 0 && words.text.charCodeAt(words.starts[index + 1] ?? 0) > 96;
}

function isParticipleAlone(words: Words, index: number): boolean {
  const kinds = kindsAt(words, index);
  return (kinds & PARTICIPLE) !== 0 && (kinds & (NOUN | PLURAL | ADJECTIVE)) === 0 && endsPredicate(words, index);
}

function isVerbAlone(words: Words, index: number): boolean {
  if ((classOf(words.keys[index]) & (HAVE | BE_FORM)) !== 0) return true;
  const kinds = kindsAt(words, index);
  if ((kinds & VERB) === 0) return false;
  if ((kinds & (NOUN | PLURAL | ADJECTIVE)) === 0) return true;
  const of = isBeside(words, index + 1) ? classOf(words.keys[index + 1]) : 0;
  return (of & DETERMINER) !== 0 && (of & PRONOUN) === 0;
}

/** "Not" before a noun phrase, where it is "no": "with not bleeding seen", "has not history of". */
export function notForNo(words: Words, not: number): WordSlip | null {
  const { keys, starts, ends, text } = words;
  const next = not + 1;
  if (not === 0 || !isBeside(words, not) || !isBeside(words, next) || !isPlainWord(words, next)) return null;
  const isWith = keys[not - 1] === WITH;
  if (!isWith && (classOf(keys[not - 1]) & HAVE) === 0) return null;
  const key = keys[next] ?? 0;
  const kinds = kindsAt(words, next);
  if ((classOf(key) & ~TELLING) !== 0 || MORE.has(key) || isAdverb(words, next)) return null;
  if ((kinds & (NOUN | PLURAL | ADJECTIVE)) === 0 || (kinds & (SMALL | ING | ADVERB)) !== 0) return null;
  if (!isWith && (kinds & (PARTICIPLE | PAST | VERB | VERB_S | ADJECTIVE)) !== 0) return null;
  const meant = `${text.slice(starts[not - 1], ends[not - 1])} no ${text.slice(starts[next], ends[next])}`;
  return slipOf(words, not - 1, next, meant);
}
