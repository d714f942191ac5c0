import { classOf, isBeside, isPlainWord, MODAL, DO } from '../clauses/small-words.ts';
import { ADVERB, kindsAt, NOUN, PARTICIPLE, PAST, PLURAL, SMALL, VERB, VERB_S } from '../english/word-kinds.ts';
import { wordAt } from '../noun-phrases/word-at.ts';
import { beginsSentence } from '../sentences/sentence-edges.ts';
import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';

/** They tell how or when, and are verbs as well. */
const TELLS_HOW = keysOf(
  'further long better best well even still just first last back down up close near right left clean dry open slow short warm cool equal total alone own else less more most much now once free clear full like present forward upright',
);
const LIKE_VERBS = keysOf('like present');
const LEADS = keysOf('because while although since when');

/** "He stand on concrete.", "It cause cramps.": behind one stands the verb of one. */
export const plainBehindPronoun: PlaceRule = {
  at: 'he she it',
  find: (words, index) => {
    const verb = index + 1;
    if (!isBeside(words, verb) || !isPlainWord(words, verb)) return null;
    const isLed = LEADS.has(words.keys[index - 1] ?? 0) && isBeside(words, index);
    if (!isLed && !beginsSentence(words, index)) return null;
    const kinds = kindsAt(words, verb);
    if ((kinds & VERB) === 0 || (kinds & (PAST | PARTICIPLE | ADVERB | SMALL | VERB_S)) !== 0) return null;
    if (TELLS_HOW.has(words.keys[verb] ?? 0) && !LIKE_VERBS.has(words.keys[verb] ?? 0)) return null;
    return (classOf(words.keys[verb]) & (MODAL | DO)) === 0 ? slipOf(words, index, verb, 'the verb of one') : null;
  },
};

/** "They takes a pill": behind several stands the plain verb. */
export const ofOneBehindSeveral: PlaceRule = {
  at: 'they we you',
  find: (words, index) => {
    const verb = index + 1;
    if (!isBeside(words, verb) || !isPlainWord(words, verb) || classOf(words.keys[verb]) !== 0) return null;
    return (kindsAt(words, verb) & (VERB_S | PLURAL | NOUN)) === VERB_S
      ? slipOf(words, index, verb, 'the plain form of the verb')
      : null;
  },
};

const WANTS_VERB =
  'able unable failed fails failing wants wanted attempted trying tried tries refuses refused tend tends ability inability unwilling willing';
const TENDS = keysOf('tend tends');
const [TO = 0] = keysOf('to');

/** "Failed to improvement", "unable to completion of": behind these and "to" a verb stands. */
export const nounBehindTo: PlaceRule = {
  at: WANTS_VERB,
  find: (words, index) => {
    const noun = index + 2;
    if (words.keys[index + 1] !== TO || !isBeside(words, index + 1) || !isBeside(words, noun)) return null;
    if (!isPlainWord(words, noun)) return null;
    const kinds = kindsAt(words, noun);
    const ending = TENDS.has(words.keys[index] ?? 0) ? /[a-z]{3}ment$/ : /(?:[a-z]{3}ment|[st]ion|[ae]nce)$/;
    return (kinds & NOUN) !== 0 && (kinds & VERB) === 0 && ending.test(wordAt(words, noun))
      ? slipOf(words, index, noun, 'the verb of this noun')
      : null;
  },
};
