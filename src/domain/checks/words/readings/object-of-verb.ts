import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, ADVERB, ING, kindsAt, NOUN, PARTICIPLE, PLURAL, SMALL, VERB } from '../english/word-kinds.ts';
import {
  BE,
  BE_FORM,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  isBeside,
  isPlainWord,
  MODAL,
  PREPOSITION,
  TO,
} from '../clauses/small-words.ts';
import { subjectOf } from '../clauses/subjects.ts';

/** Forms that tell what one does, and never what is done to one. */
const DOING =
  'include includes undergo undergoes undergoing underwent denies receive receives receiving sustains sustain recommends recommend reveals reveal requires require describes describe warrants exceeds contains contain lacks';
/** Forms that are nouns as well. */
const SUPPORTS =
  'support supports show shows demonstrate demonstrates warrant obtain establish confirm address alleviate evaluate exceed';
/** Forms that tell what is done as well. */
const DONE = 'included received denied revealed showed demonstrated required recommended contained supported sustained';
const NEVER = keysOf('of to with');
const [WITH = 0, SUSTAINED = 0, TO_KEY = 0] = keysOf('with sustained to');
const BEFORE_VERB = MODAL | TO | DO;
const BEFORE = keysOf('not that which who he she it they would');
const WITH_THEM = keysOf('revealed revealing included support supports showed sustained received denied');
const NO_THING = keysOf('date which whom run put set cut go see');

/** "The examination revealed to tenderness", "to support of the request": these verbs take their thing without a preposition. */
export const objectWithPreposition: PlaceRule = {
  at: `${DOING} ${SUPPORTS} ${DONE}`,
  find: (words, index) => {
    const preposition = index + 1;
    const key = words.keys[preposition] ?? 0;
    if (!NEVER.has(key) || !isBeside(words, preposition) || !isPlainWord(words, index)) return null;
    if (!isPlainWord(words, preposition) || !isThing(words, preposition + 1) || hasGap(words, index)) return null;
    return isActive(words, index, key) ? slipOf(words, index, preposition, 'the verb without the preposition') : null;
  },
};

const doing = keysOf(DOING);
const supports = keysOf(SUPPORTS);

function isActive(words: Words, verb: number, preposition: number): boolean {
  const { keys } = words;
  const key = keys[verb] ?? 0;
  const before = classOf(keys[verb - 1]);
  if (doing.has(key)) return (before & (BE | BE_FORM)) === 0 || (kindsAt(words, verb) & ING) !== 0;
  if (preposition === WITH && !WITH_THEM.has(key)) return false;
  const isVerb = isBeside(words, verb) && ((before & BEFORE_VERB) !== 0 || BEFORE.has(keys[verb - 1] ?? 0));
  if (supports.has(key)) return isVerb;
  if ((before & HAVE) !== 0) return true;
  if ((before & (BE | BE_FORM)) !== 0 || hasVerbBehind(words, verb)) return false;
  if (key === SUSTAINED && preposition === WITH) return isVerb;
  return isVerb || subjectOf(words, verb) !== null;
}

/** Whether a thing begins at a word, and no plain verb behind "to". */
function isThing(words: Words, index: number): boolean {
  if (!isBeside(words, index) || NO_THING.has(words.keys[index] ?? 0)) return false;
  const of = classOf(words.keys[index]);
  if ((of & DETERMINER) !== 0) return true;
  const kinds = kindsAt(words, index);
  if ((kinds & (NOUN | PLURAL | ADJECTIVE | ING)) === 0 || (kinds & (SMALL | ADVERB)) !== 0) return false;
  return (kinds & VERB) === 0 || words.keys[index - 1] !== TO_KEY;
}

const ASKING = keysOf('which what whom whose that how where');

/** "What ODG recommends to the physician": the thing stands before. */
function hasGap(words: Words, verb: number): boolean {
  for (let index = verb - 1; index >= 0 && verb - index < 6 && isBeside(words, index + 1); index -= 1)
    if (ASKING.has(words.keys[index] ?? 0)) return index < verb - 1;
  return false;
}

/** Whether another verb follows, so that the first one tells of a noun: "the records received with it were". */
function hasVerbBehind(words: Words, verb: number): boolean {
  for (let index = verb + 2; index < words.keys.length && isBeside(words, index); index += 1) {
    const of = classOf(words.keys[index]);
    if ((of & (BE | HAVE | MODAL | DO)) !== 0) return true;
    if ((of & ~(DETERMINER | PREPOSITION)) !== 0 && (kindsAt(words, index) & PARTICIPLE) !== 0) return false;
  }
  return false;
}
