import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  DIGITS,
  ING,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PLURAL,
  SMALL,
  VERB,
  VERB_S,
} from '../english/word-kinds.ts';
import { BE_FORM, classOf, DETERMINER, HAVE, PRONOUN } from '../clauses/small-words.ts';
import { isJoined, isNext, isOf, kindsOfWord, signBehind, wordAt } from '../noun-phrases/word-at.ts';

/** A number of them makes a measure of what follows: "two level fusion", "four wheel walker". */
const MEASURES = keysOf(
  'level view week day month year hour minute point part step stage phase wheel person vessel component compartment door story tier piece hand lead channel joint way fold half dose pack drug visit session digit finger plane site state star inch foot pound unit times time and or of to more out hundred thousand million percent such different separate additional other further more',
);
/** "Two a day". */
const RATES = keysOf('day week month night year');
const BEFORE = keysOf(
  'a an the this that one his her first last next other these those all only following past remaining',
);
const OBJECTS = keysOf('him them me us');
const LONGEST = 4;
const OF_PHRASE = NOUN | PLURAL | ADJECTIVE | PARTICIPLE | ING | NUMBER | DIGITS;
const ENDS = keysOf(
  'of in on at from by with without to and or is was were are has that which due as but who over along after before during than a an the his her failed did does while if when',
);
/** Nouns that are the same for one and several, or are counted as they stand. */
const SAME = keysOf(
  'series species criteria data people staff mg ml days pt pts more children men women feet teeth grandchildren vertebrae others',
);

/** "Fails two improve", "the request four a scan", "no improvement two right shoulder pain": a number before what cannot be counted. */
export const numberHeard: PlaceRule = {
  at: 'two four',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isJoined(words, next) || isOf(BEFORE, words, index - 1)) return null;
    if ((kindsOfWord(words, index - 1) & (NUMBER | DIGITS)) !== 0 || isOf(MEASURES, words, next)) return null;
    return isCounted(words, next)
      ? null
      : slipOf(words, index - 1, next, wordAt(words, index) === 'two' ? 'to' : 'for');
  },
};

function isCounted(words: Words, first: number): boolean {
  const of = classOf(words.keys[first]);
  if ((of & (DETERMINER | BE_FORM | HAVE)) !== 0)
    return isOf(RATES, words, first + 1) || isOf(RATES, words, first + 2) || isOf(SAME, words, first);
  if ((of & PRONOUN) !== 0 || isOf(OBJECTS, words, first)) return false;
  const kinds = kindsOfWord(words, first);
  if ((kinds & SMALL) !== 0 || kinds === 0) return true;
  // "Contraindications two support it": behind a noun no number tells of another
  if (
    (kinds & VERB) !== 0 &&
    !hasSeveral(words, first) &&
    (kindsOfWord(words, first - 2) & (NOUN | PLURAL | VERB | VERB_S)) === NOUN
  )
    return false;
  if ((kinds & VERB) !== 0 && (kinds & (NOUN | ADJECTIVE)) === 0) return false;
  let last = first;
  for (let index = first; index < first + LONGEST; index += 1) {
    const own = kindsOfWord(words, index);
    if ((own & (PLURAL | NUMBER | DIGITS)) !== 0 || isOf(SAME, words, index) || wordAt(words, index).endsWith('s'))
      return true;
    if (((own & OF_PHRASE) === 0 && own !== 0) || (own & ADVERB) !== 0) return true;
    last = index;
    if (!isJoined(words, index + 1) || isOf(ENDS, words, index + 1)) break;
  }
  const sign = signBehind(words, last);
  const isClosed = sign === '.' || sign === ',' || isOf(ENDS, words, last + 1);
  return !(isClosed && (kindsOfWord(words, last) & (NOUN | ING)) !== 0);
}

function hasSeveral(words: Words, first: number): boolean {
  for (let index = first; index < first + LONGEST && isJoined(words, index + 1); index += 1)
    if ((kindsOfWord(words, index + 1) & PLURAL) !== 0) return true;
  return false;
}
