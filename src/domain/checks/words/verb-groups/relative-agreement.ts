import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
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
  VERB_S,
} from '../english/word-kinds.ts';
import { EITHER } from '../clauses/agreement.ts';
import {
  AND,
  classOf,
  CLAUSE,
  DETERMINER,
  isBeside,
  isPlainWord,
  pastAdverbs,
  PREPOSITION,
} from '../clauses/small-words.ts';

const ONE = 'is was has';
const MANY = 'are were have';
const ofOne = keysOf(ONE);
const ofMany = keysOf(MANY);
const others = new Map([
  ...[...ofOne].map((key, index) => [key, MANY.split(' ')[index] ?? ''] as const),
  ...[...ofMany].map((key, index) => [key, ONE.split(' ')[index] ?? ''] as const),
]);
const [WHICH = 0, OF = 0, ONE_WORD = 0, ONLY = 0, IF = 0, WITH = 0] = keysOf('which of one only if with');
/** "Which is why": told of all that was said. */
const OF_ALL_SAID = keysOf('why consistent what because how when where in not a an the');
const TELLING_NOUNS = keysOf('fact evidence indication belief opinion idea view times way ways case statement');

/** Where the verb of "that" or "which" has another number than the noun before. */
export function relativeAgreement(words: Words, that: number): WordSlip | null {
  const { keys, starts, text } = words;
  const noun = that - 1;
  if (noun < 1 || !isBeside(words, that) || !isBeside(words, noun) || !isPlainWord(words, noun)) return null;
  const verb = pastAdverbs(words, that + 1);
  if (verb < 0) return null;
  const key = keys[verb] ?? 0;
  const isOne = ofOne.has(key);
  if ((!isOne && !ofMany.has(key)) || !isPlainWord(words, verb)) return null;
  if (isOne && keys[that] === WHICH && OF_ALL_SAID.has(keys[verb + 1] ?? 0)) return null;
  if (!isNounOf(words, noun, isOne) || !isAlone(words, noun)) return null;
  return slipOf(words, noun, verb, `${text.slice(starts[noun], starts[verb])}${others.get(key)}`);
}

/** Whether a word is a noun of several where the verb is of one, or of one where it is of several. */
export function isNounOf(words: Words, noun: number, isOne: boolean): boolean {
  const key = words.keys[noun] ?? 0;
  const kinds = kindsAt(words, noun);
  if (EITHER.has(key) || TELLING_NOUNS.has(key) || (classOf(key) & CLAUSE) !== 0) return false;
  if ((kinds & (SMALL | NUMBER | DIGITS | ING | ADJECTIVE | PARTICIPLE | PAST)) !== 0) return false;
  const endsInS = words.folded.endsWith('s', words.ends[noun]);
  return isOne
    ? (kinds & PLURAL) !== 0 &&
        (kinds & NOUN) === 0 &&
        endsInS &&
        ((kinds & VERB_S) === 0 || (classOf(words.keys[noun - 1]) & (DETERMINER | PREPOSITION)) !== 0)
    : (kinds & NOUN) !== 0 && (kinds & PLURAL) === 0 && !endsInS;
}

/** Whether "that" can be told of no noun but the one before it. */
function isAlone(words: Words, noun: number): boolean {
  const { keys } = words;
  for (let index = noun - 1; index >= 0 && noun - index < 8; index -= 1) {
    const sign = words.text.slice(words.ends[index], words.starts[index + 1]);
    if (/[.;:!?]/.test(sign)) return true;
    if (/[,/()&]/.test(sign)) return false;
    const of = classOf(keys[index]);
    if (
      (of & AND) !== 0 ||
      (keys[index] === ONE_WORD && keys[index + 1] === OF) ||
      keys[index] === ONLY ||
      keys[index] === IF
    )
      return false;
    if ((kindsAt(words, index) & (NUMBER | DIGITS)) !== 0) return false;
    if ((of & DETERMINER) !== 0) {
      const before = classOf(keys[index - 1]);
      return (before & PREPOSITION) === 0 || isOfNoOther(words, index - 1);
    }
    if ((of & PREPOSITION) !== 0) return isOfNoOther(words, index);
    if (of !== 0) return true;
  }
  return false;
}

/** Whether a preposition tells of no noun: "seen in", "presents with", but not "pain located in". */
function isOfNoOther(words: Words, preposition: number): boolean {
  const { keys } = words;
  if (keys[preposition] === OF || preposition === 0) return false;
  const kinds = kindsAt(words, preposition - 1);
  if (kinds === 0 || (kinds & (NOUN | PLURAL | NUMBER | DIGITS)) !== 0) return false;
  return keys[preposition] === WITH || (kinds & PARTICIPLE) === 0;
}
