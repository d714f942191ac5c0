import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { AND, classOf, DETERMINER, DO, MODAL, PREPOSITION, PRONOUN, RELATIVE, TO } from '../clauses/small-words.ts';
import { ADJECTIVE, ADVERB, ING, NOUN, PARTICIPLE, PAST, PLURAL, SMALL, VERB, VERB_S } from '../english/word-kinds.ts';
import { isNext, isPlainWord, isOf, kindsOfWord, signBehind, wordAt } from '../noun-phrases/word-at.ts';

/** Verbs that have a noun of their own, and are none themselves. */
const VERBS =
  'improve evaluate recommend inject examine authorize prescribe consider assess manage continue participate medicate observe prevent protect restrict require explain indicate certify determine modify stabilize strengthen rehabilitate tolerate dispense administer approve occur operate decompress reconstruct remove immobilize rotate impair inflame herniate radiate complain refer discuss describe demonstrate establish provide receive obtain undergo perform prolong exacerbate aggravate reduce justify apply submit complete respond';
const VERBS_OF_ONE = VERBS.split(' ')
  .map(verb => (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}${/(?:s|sh)$/.test(verb) ? 'es' : 's'}`))
  .join(' ');

const BEFORE_NOUN = keysOf('the a an no any this his her their of with without in');
/** Adjectives that are told of persons without a noun: "the elderly require". */
const OF_PERSONS = keysOf(
  'elderly young old poor sick disabled obese many few several most more all some other both such own due able likely only not',
);
const ADJECTIVE_ALONE = NOUN | PLURAL | VERB | VERB_S | PAST | PARTICIPLE | ING | ADVERB | SMALL;
const [HER = 0, ANY = 0, THIS = 0, TREAT = 0] = keysOf('her any this treat');
const JOINS = keysOf('and or');

/** "No indicate", "conservative manage", "his complains": behind an article or an adjective comes no verb. */
export const verbForNoun: PlaceRule = {
  at: `${VERBS} ${VERBS_OF_ONE}`,
  find: (words, index) => {
    const before = index - 1;
    if (!isNext(words, index) || !isPlainWord(words, before)) return null;
    const isSlip = isOf(BEFORE_NOUN, words, before)
      ? isBehindSmall(words, index)
      : (isOf(TAKES_THING, words, before) && !isOrder(words, index)) ||
        isBehindAdjective(words, before) ||
        isBehindDone(words, before);
    return isSlip ? slip(words, index) : null;
  },
};

/** Verbs behind which a thing comes, and never a plain verb. */
const TAKES_THING = keysOf(
  'include included includes including request requested requests undergo undergoing underwent receive received receiving recommended recommends require requires required denied denies support supports supported provided provides reported warrant warrants has have had',
);

/** "The plan included continue Zantac": an order, as notes list them. */
const isOrder = (words: Words, index: number): boolean =>
  (kindsOfWord(words, index) & VERB) !== 0 && signBehind(words, index) === ' ' && !isOf(BEHIND_NOUN, words, index + 1);
const BEHIND_NOUN = keysOf('of for in with and or to on from that which is was were are has');

function isBehindSmall(words: Words, index: number): boolean {
  const kinds = kindsOfWord(words, index);
  if ((kinds & (ADJECTIVE | PLURAL)) !== 0 || ((kinds & VERB_S) !== 0 && words.keys[index - 1] === THIS)) return false;
  // "Helps her improve", "helps any provide"
  return !isOf(HER_OR_ANY, words, index - 1) || (kindsOfWord(words, index - 2) & SMALL) !== 0;
}
const HER_OR_ANY = new Set([HER, ANY]);

function isBehindAdjective(words: Words, index: number): boolean {
  const kinds = kindsOfWord(words, index);
  if ((kinds & ADJECTIVE) === 0 || (kinds & ADJECTIVE_ALONE) !== 0) return false;
  return !isOf(OF_PERSONS, words, index) && !isOf(JOINS, words, index - 1);
}

/** "The dispensed medicate", "for continued manage". */
const isBehindDone = (words: Words, index: number): boolean =>
  (kindsOfWord(words, index) & PARTICIPLE) !== 0 && isNext(words, index) && isOf(BEFORE_NOUN_OR_FOR, words, index - 1);
const BEFORE_NOUN_OR_FOR = keysOf('the a an no any his of with without for');

const BEFORE_VERB = MODAL | DO | TO | AND | PRONOUN | RELATIVE;
const BEFORE_TREAT = keysOf('not help helps helped cannot please then who');

/** "Conservative treat", "undergoing treat": in letters they are verbs alone. */
export const treatForTreatment: PlaceRule = {
  at: 'treat diagnose',
  find: (words, index) => {
    const before = index - 1;
    if (!isNext(words, index) || isOf(BEFORE_TREAT, words, before)) return null;
    const of = classOf(words.keys[before]);
    if ((of & DETERMINER) === 0 && (of & BEFORE_VERB) !== 0) return null;
    const kinds = kindsOfWord(words, before);
    if ((kinds & (PLURAL | ADVERB)) !== 0 || kinds === 0) return null;
    return (of & (DETERMINER | PREPOSITION)) !== 0 ||
      (kinds & (ADJECTIVE | PARTICIPLE | ING)) !== 0 ||
      ((kinds & NOUN) !== 0 && words.keys[index] === TREAT) ||
      isOf(TAKES_THING, words, before)
      ? slip(words, index)
      : null;
  },
};

/** What only one who does it can do. */
const DEEDS = 'complains medicates injects prescribes examines medicate manage examine prescribe inject authorize';
const BEHIND_THING = keysOf('of and or in for that which is was were are to');
const NO_ONE = PLURAL | VERB_S | SMALL;
const DOERS = /(?:er|or|ist|ian|ant|ee|eon|staff|nurse|clinic|patient|man|woman|male|female)$/;

/** "Low back complains", "pain medicates": no one is named who does it. */
export const deedForThing: PlaceRule = {
  at: DEEDS,
  find: (words, index) => {
    const before = index - 1;
    const kinds = kindsOfWord(words, before);
    if (!isNext(words, index) || (kinds & NOUN) === 0) return null;
    if ((kinds & NO_ONE) !== 0 || DOERS.test(wordAt(words, before))) return null;
    return signBehind(words, index) !== ' ' || isOf(BEHIND_THING, words, index + 1) ? slip(words, index) : null;
  },
};

const slip = (words: Words, index: number) => slipOf(words, index - 1, index, `the noun of "${wordAt(words, index)}"`);
