import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
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
import { BE, classOf, DO, HAVE, MODAL } from '../clauses/small-words.ts';
import { isJoined, isNext, isOf, kindsOfWord, signBehind, wordAt } from '../noun-phrases/word-at.ts';

const OTHER = NOUN | PLURAL | VERB | VERB_S | PAST | PARTICIPLE | ING | ADVERB | NUMBER | SMALL;
const CLOSES = keysOf('of in for at on from that which who with after during due');
const CARRIES = BE | HAVE | DO | MODAL;
const LONGEST = 4;

/** Whether no noun follows on a word: its phrase has an end there. */
function isClosed(words: Words, index: number): boolean {
  const sign = signBehind(words, index);
  if (sign === '.')
    return /^\.(?:\s+[A-Z]|\s*$)/.test(words.text.slice(words.ends[index], (words.ends[index] ?? 0) + 5));
  return (
    isJoined(words, index + 1) && (isOf(CLOSES, words, index + 1) || (classOf(words.keys[index + 1]) & CARRIES) !== 0)
  );
}

/** What is felt: a dictionary has them as verbs or nouns as well. */
const FELT = keysOf('tender numb stiff');
/** They stand without a noun, or behind it. */
const STANDS_ALONE = keysOf(`
  same alone together late sure man thenar hypothenar patellar first last next most least
  consistent inconsistent available necessary present due able similar likely responsible suitable sufficient adequate appropriate free eligible possible equal equivalent prior subsequent proportional
  orthotic epidural diuretic cathartic emetic topical generic lumbar cervical thoracic caudal radial ulnar femoral tibial peroneal sural intravenous oral rectal elderly
`);
/** Of medicines: "a tricyclic". */
const OF_DRUGS = /^anti|(?:cyclic|leptic|est)$/;
const [HER = 0] = keysOf('her');

const isAdjective = (words: Words, index: number): boolean => {
  const kinds = kindsOfWord(words, index);
  return isOf(FELT, words, index) || ((kinds & ADJECTIVE) !== 0 && (kinds & OTHER) === 0);
};

function nounWanted(words: Words, index: number): number {
  let last = index + 1;
  while (last - index < LONGEST && isNext(words, last) && (kindsOfWord(words, last) & ADJECTIVE) !== 0) {
    if (isAdjective(words, last) && isClosed(words, last))
      return isOf(STANDS_ALONE, words, last) || OF_DRUGS.test(wordAt(words, last)) ? -1 : last;
    last += 1;
  }
  return -1;
}

const slip = (words: Words, index: number, last: number) =>
  slipOf(words, index, last, `a noun instead of "${wordAt(words, last)}"`);

/** "No tender.", "for therapeutic is", "of a necessary": behind an article or a preposition comes a noun before the phrase ends. */
export const adjectiveForNoun: PlaceRule = {
  at: 'the a an no any his her their of with for without by',
  find: (words, index) => {
    const last = nounWanted(words, index);
    if (last < 0 || isOf(MOST, words, index + 1)) return null;
    return words.keys[index] === HER && (kindsOfWord(words, index - 1) & SMALL) === 0 ? null : slip(words, index, last);
  },
};
const MOST = keysOf('most more');

/** "Recommend surgical for patients", "that dysfunctional was": of what one asks for or finds, the noun. */
export const adjectiveForThing: PlaceRule = {
  at: 'that because which whether recommend recommends recommended revealed reveals reported reports denied denies including included includes experienced requested requests prior previous underwent undergo received developed reviewed',
  find: (words, index) => {
    const last = nounWanted(words, index);
    return last < 0 ? null : slip(words, index, last);
  },
};

/** "The shoulder surgical is supported": of these none stands behind its noun. */
export const adjectiveBehindNoun: PlaceRule = {
  at: 'functional conservative medical clinical cervical thoracic lumbar surgical therapeutic traumatic spastic symptomatic degenerative inflammatory pathologic arthritic',
  find: (words, index) =>
    isNext(words, index) &&
    (kindsOfWord(words, index - 1) & (NOUN | PLURAL)) !== 0 &&
    (kindsOfWord(words, index - 1) & (VERB_S | SMALL | ADVERB)) === 0 &&
    !isOf(PERSONS, words, index - 1) &&
    isClosed(words, index)
      ? slip(words, index - 1, index)
      : null,
};
const PERSONS = keysOf(
  'patient patients worker workers claimant applicant individual individuals person joint joints being tendon tendons level levels condition stay still become remain less more keep',
);
