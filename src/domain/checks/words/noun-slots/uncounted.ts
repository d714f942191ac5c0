import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import { BE, classOf, CLAUSE, HAVE, PREPOSITION, RELATIVE } from '../clauses/small-words.ts';
import { NOUN, PLURAL, VERB_S } from '../english/word-kinds.ts';
import { isJoined, isNext, isOf, kindsOfWord, signBehind, wordAt } from '../noun-phrases/word-at.ts';
import type { Words } from '#domain/drugs/lexicon.ts';

/** Nouns of which there is no one and no several (Quirk et al., 5.2-5.9). */
const MASS = keysOf(
  'evidence documentation information advice equipment compliance adherence acupuncture tenderness numbness stiffness physiotherapy imaging homework paperwork transportation assistance reimbursement housing crepitus laxity',
);

/** Whether no noun follows that the word tells of: "an evidence base". */
function isLast(words: Words, index: number): boolean {
  const sign = signBehind(words, index);
  if (sign !== ' ') return /[.,;:]/.test(sign);
  return (
    isJoined(words, index + 1) && (classOf(words.keys[index + 1]) & (PREPOSITION | BE | HAVE | CLAUSE | RELATIVE)) !== 0
  );
}

/** "An evidence of", "many documentation": what is not counted, told as one or as several. */
export const uncountedCounted: PlaceRule = {
  at: 'a an many several few these those numerous two three',
  find: (words, index) => {
    const noun = index + 1;
    return isOf(MASS, words, noun) && isNext(words, noun) && isLast(words, noun) && isJoined(words, index)
      ? slipOf(words, index, noun, wordAt(words, noun))
      : null;
  },
};

const NOT_COUNTED = keysOf('thanks news pains times');

/** "Much visits", "little complaints": several told as what is not counted. */
export const severalUncounted: PlaceRule = {
  at: 'much',
  find: (words, index) => {
    const noun = index + 1;
    const kinds = kindsOfWord(words, noun);
    return isNext(words, noun) && (kinds & (PLURAL | NOUN | VERB_S)) === PLURAL && !isOf(NOT_COUNTED, words, noun)
      ? slipOf(words, index, noun, 'many')
      : null;
  },
};
