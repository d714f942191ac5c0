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
  PAST,
  PLURAL,
  SMALL,
  VERB,
  VERB_S,
} from '../english/word-kinds.ts';
import { isDeed, isJoined, isNext, isOf, isPlainWord, kindsOfWord, signBehind, wordAt } from './word-at.ts';

/** What stands behind a noun that no other noun follows. */
const BEHIND = keysOf(
  'of in on at with for as to from and or that which who long is was are were be been has have had by over under than per via when where while after before during without within since until if but because a an the his her then now ago later prior not will would should could can may postoperatively weekly daily twice each every around following to including allowing requiring beginning starting',
);
const MASS = keysOf(
  'trauma sclerosis myeloma choice hundred thousand million dozen fold percent of people children grandchildren stepchildren men women feet teeth mice cattle police staff personnel data media criteria phenomena vertebrae bacteria fungi nuclei loci foci stimuli offspring series species means aircraft equipment inheritance compliance tolerance assistance violence confidence guidance insurance maintenance more less other others such little much evidence information care pain improvement relief documentation advice literature research work rest stenosis support therapy one half way day night time morning evening week past same above following latter former include remain appear occur mcg mg ml cc kg cm mm hz units hx meds tabs caps pts fluid surgery physical treatment and or head neck back',
);
const MAY_COUNT = NOUN | PLURAL;

/** Whether a noun of one is meant to be of several: it is no plural, and no noun that it tells more of follows. */
function isOne(words: Words, index: number): boolean {
  const kinds = kindsOfWord(words, index);
  if ((kinds & NOUN) === 0 || (kinds & (PLURAL | SMALL | NUMBER | PARTICIPLE | PAST)) !== 0) return false;
  if ((kinds & ING) !== 0 && !isOf(BEHIND_NOUN, words, index + 1)) return false;
  const last = words.folded.charAt((words.ends[index] ?? 0) - 1);
  return (
    last !== 's' &&
    last !== 'i' &&
    (last !== 'a' || isOf(IN_A, words, index)) &&
    !isOf(MASS, words, index) &&
    !UNCOUNTED.test(wordAt(words, index))
  );
}

/** Of the others in -a most are of several. */
const IN_A = keysOf('area idea formula diploma trachea');

/** Of these there are seldom several. */
const UNCOUNTED = /(?:ness|ware)$/;

/** Whether a noun phrase ends with the word at a place: a small word or a stop follows. */
function isLast(words: Words, index: number): boolean {
  const sign = signBehind(words, index);
  if (sign === '.' || sign === ';')
    return !/[.;]\w/.test(words.text.slice(words.ends[index] ?? 0, (words.ends[index] ?? 0) + 2));
  if (sign === ',') return isOf(BEHIND_COMMA, words, index + 1) || (kindsOfWord(words, index + 1) & ADVERB) !== 0;
  return sign === ' ' && isJoined(words, index + 1) && isOf(BEHIND, words, index + 1);
}
const BEHIND_COMMA = keysOf('the he she it they this there a an as which who that these no');

/** "These reason", "various section of": several are told, and one is named. */
export const oneForSeveral: PlaceRule = {
  at: 'these those several multiple various many',
  find: (words, index) => {
    let noun = index + 1;
    while (noun - index < LONGEST && isNext(words, noun) && isOnlyAdjective(words, noun)) noun += 1;
    if (!isNext(words, noun) || !isOne(words, noun) || !isLast(words, noun)) return null;
    const kinds = kindsOfWord(words, noun);
    const isPronoun = noun === index + 1 && (kinds & (VERB | ADJECTIVE)) !== 0 && !isInPhrase(words, index, noun);
    // "These result in", "many report that": a verb
    const isCounted =
      isOf(ONLY_COUNTS, words, index) && (signBehind(words, noun) !== ' ' || isOf(BEHIND_NOUN, words, noun + 1));
    if (isPronoun && !isCounted) return null;
    if (signBehind(words, noun) === ' ' && isOf(JOINS, words, noun + 1)) return null;
    return slipOf(words, index, noun, severalOf(wordAt(words, noun)));
  },
};
/** "Under these circumstance", "of these reason,": no subject of a verb. */
const isInPhrase = (words: Words, index: number, noun: number): boolean =>
  isOf(BEFORE_PHRASE, words, index - 1) || (isOf(OF, words, index - 1) && signBehind(words, noun) !== ' ');
const OF = keysOf('of');
/** Behind them "these" is no subject. */
const BEFORE_PHRASE = keysOf('under for in with on by from at during to');
const ONLY_COUNTS = keysOf('multiple various');
const BEHIND_NOUN = keysOf('of is was are were has have had which who');
const JOINS = keysOf('and or to');
const LONGEST = 4;

const isOnlyAdjective = (words: Words, index: number): boolean => {
  const kinds = kindsOfWord(words, index);
  if ((kinds & ADJECTIVE) === 0 || (kinds & (VERB | SMALL)) !== 0) return false;
  return (
    (kinds & MAY_COUNT) === 0 ||
    (isNext(words, index + 1) && (kindsOfWord(words, index + 1) & (MAY_COUNT | ADJECTIVE)) !== 0)
  );
};

/** Units that a number counts, where no noun follows them: "2 week" but "a 2 week trial". */
const UNITS =
  'day week month year hour minute time visit session refill pound treatment injection tablet capsule pill page inch episode occasion dose mile degree gram ounce liter';
const WHOLE_UNITS = keysOf(UNITS);
/** Behind these a number is a name: "grade 2", "day 3". */
const NUMBERED = keysOf(
  'grade type class level phase stage page pages table chapter part section number day week month year visit step post vertebra no figure item line tier schedule category model version group plan since january february march april may june july august september october november december',
);
const TIMES = keysOf('time');
const RATE = keysOf('a per each weekly daily every');
const OLD = keysOf('old');

/** "8 visit over", "two time a week", "for 17 day and": a unit behind a number of several, and no noun behind it. */
export const unitOfSeveral: PlaceRule = {
  at: UNITS,
  find: (words, index) => {
    if (!isPlainWord(words, index) || !isJoined(words, index)) return null;
    const first = numberBefore(words, index);
    if (first === null || !isLast(words, index) || isOf(OLD, words, index + 1)) return null;
    if (isOf(TIMES, words, index) && !isOf(RATE, words, index + 1)) return null;
    if (signBehind(words, index) === ' ' && isOf(JOINS, words, index + 1) && !isVerbBehind(words, index + 1))
      return null;
    return slipOf(words, first, index, severalOf(wordAt(words, index)));
  },
};

/** "17 day and were": no noun that both are told of. */
const isVerbBehind = (words: Words, index: number): boolean =>
  isOf(FINITE, words, index + 1) ||
  isOf(MORE, words, index + 1) ||
  (isOf(TO, words, index) && (kindsOfWord(words, index + 1) & NUMBER) === 0);
const TO = keysOf('to');
const MORE = keysOf('more less longer the his her up for in of with at on');
const FINITE = keysOf('is was are were has have had will would should could can may did does do');

/** Figures a count may have. */
const LONGEST_COUNT = 3;

/** The number of several that counts the noun at a place, with what is told of the noun between; null where none is plain. */
function numberBefore(words: Words, index: number): number | null {
  let at = index - 1;
  while (index - at <= LONGEST && isBetween(words, at)) at -= 1;
  const kinds = kindsOfWord(words, at);
  if (
    (kinds & NUMBER) === 0 ||
    wordAt(words, at) === '1' ||
    (wordAt(words, at).length > LONGEST_COUNT && (kinds & DIGITS) !== 0)
  )
    return null;
  // "a 45 minute therapy session", "one 2 level injection"
  if (
    at < index - 1 &&
    (isOf(WHOLE_UNITS, words, at + 1) || isOf(LIKE_UNITS, words, at + 1) || isOf(ARTICLES, words, at - 1))
  )
    return null;
  if (isOf(ARTICLES, words, at - 1) && signBehind(words, index) !== '.') return null;
  const start = words.starts[at] ?? 0;
  const sign = words.text.charAt(start - 1);
  if (
    sign === '-' &&
    /\d-$/.test(words.text.slice(start - 2, start)) &&
    /\s\d{1,2}-$/.test(words.text.slice(start - 4, start))
  )
    return isJoined(words, at - 1) && isOf(NUMBERED, words, at - 2) ? null : at - 1;
  const isDecimal = sign === '.' && /[1-9]\.$/.test(words.text.slice(start - 2, start));
  if (sign !== ' ' && sign !== '(' && sign !== '' && !isDecimal) return null;
  return isJoined(words, at) && isOf(NUMBERED, words, at - 1) ? null : at;
}
const ARTICLES = keysOf('a an the his her its this each every one per');
const LIKE_UNITS = keysOf(
  'level point view way part lead site step foot mg ml mcg gram unit percent vessel compartment drug person phase',
);

function isBetween(words: Words, index: number): boolean {
  if (!isPlainWord(words, index) || !isJoined(words, index + 1)) return false;
  const kinds = kindsOfWord(words, index);
  return (kinds & (NOUN | ADJECTIVE | PARTICIPLE | ING)) !== 0 && (kinds & (PLURAL | SMALL | NUMBER | ADVERB)) === 0;
}

const severalOf = (noun: string): string => {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Nouns in -s that are of one, and measures that may be one. */
const ONE_IN_S = keysOf(
  'series species means news headquarters crossroads biceps triceps quadriceps forceps lens pelvis ways diabetes measles hers yours times works states services sciences mathematics economics years weeks days hours months minutes lots goods kudos chassis corps rabies shambles barracks',
);
const ONE = keysOf('a an another each every');
const PREPOSITION_BEFORE_THIS = keysOf('at in of for with by on from to during under');
const BEHIND_ONE = keysOf(
  'of in on at with for as to from and or that which who is was has by over than per via when where while after before during without within since until if but because then now',
);

/** "A results of", "an exacerbations of the": one is told, and several are named. */
export const severalForOne: PlaceRule = {
  at: 'a an another each every this',
  find: (words, index) => {
    let noun = index + 1;
    while (noun - index < LONGEST && isNext(words, noun) && isOnlyAdjective(words, noun) && !isOf(FEW, words, noun))
      noun += 1;
    const kinds = kindsOfWord(words, noun);
    if (!isNext(words, noun) || (kinds & PLURAL) === 0 || (kinds & (NOUN | ADJECTIVE)) !== 0) return null;
    if (isOf(ONE_IN_S, words, noun) || isCapital(words, index)) return null;
    if (
      ((kinds & VERB_S) !== 0 || isDeed(words, noun)) &&
      !isOf(ONE, words, index) &&
      !(noun === index + 1 && isOf(PREPOSITION_BEFORE_THIS, words, index - 1))
    )
      return null;
    // "a compiler runs as": a noun and its verb
    const isSubject = noun > index + 1 && (kindsOfWord(words, noun - 1) & NOUN) !== 0;
    if (isSubject && ((kinds & VERB_S) !== 0 || isDeed(words, noun))) return null;
    const sign = signBehind(words, noun);
    const closes =
      sign === '.' || sign === ',' || (sign === ' ' && isOf(BEHIND_ONE, words, noun + 1) && isJoined(words, noun + 1));
    return closes ? slipOf(words, index, noun, 'the singular') : null;
  },
};
const FEW = keysOf('few many several couple great good full whole mere further');
const isCapital = ({ text, starts, ends }: Words, index: number): boolean =>
  (text.charCodeAt(starts[index] ?? 0) || 0) === 65 && ends[index] === (starts[index] ?? 0) + 1;
