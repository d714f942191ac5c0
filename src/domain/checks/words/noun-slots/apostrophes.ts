import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import { ADJECTIVE, ADVERB, ING, NOUN, PARTICIPLE, PLURAL, SMALL, VERB, VERB_S } from '../english/word-kinds.ts';
import { isJoined, isNext, isOf, kindsOfWord, signBehind, wordAt } from '../noun-phrases/word-at.ts';

/** Behind one that owns comes what is owned, and none of these. */
const NOTHING_OWNED = keysOf(
  'of for in to is was are were and with that have has had on who which or at by from do did does as recommend recommends state indicate suggest support require show include described rated but not if when will would should may can',
);
/** Of persons and places more than things may be told: "at the doctor's", "the patient's and his wife's". */
const PERSONS = keysOf(
  'patient worker claimant doctor physician provider employer employee mother father wife husband brother sister son daughter surgeon dentist chiropractor therapist neighbor friend parent master bachelor week day month year hour today yesterday it he she that there what who here one everyone someone carrier company attorney',
);
const SEVERAL_VERBS = keysOf('are were have recommend state indicate do who');
const LAST = /^(?:ve|re|ll|[a-z])$/;

/** "Muscle spasm's.", "the guideline's recommend": an apostrophe in a plural, where nothing is owned. */
export const apostropheInPlural: PlaceRule = {
  at: 's',
  find: (words, index) => {
    const noun = index - 1;
    const from = words.ends[noun] ?? 0;
    if (noun < 0 || (words.starts[index] ?? 0) - from !== 1 || !/['’]/.test(words.text.charAt(from))) return null;
    const plain = wordAt(words, noun);
    if (LAST.test(plain) || !/^[a-z]/.test(words.text.slice(words.starts[noun], from))) return null;
    const isPerson = isOf(PERSONS, words, noun);
    if (isPerson && !isOf(SEVERAL_VERBS, words, index + 1)) return null;
    if ((kindsOfWord(words, noun) & (NOUN | VERB)) === 0 && !plain.endsWith('ray')) return null;
    const sign = signBehind(words, index);
    const isEnd = /[.,;:)]/.test(sign) || sign === '';
    const isBefore = isJoined(words, index + 1) && isOf(NOTHING_OWNED, words, index + 1);
    return (isEnd && !isPerson) || isBefore ? slipOf(words, noun, index, 'the plural, without an apostrophe') : null;
  },
};

const POSSESSIVE = 'the possessive, with an apostrophe';
const THE = keysOf('the this injured treating requesting');
const GOVERNING = keysOf('to than for who with in on at and or');
const OWNED_VERBS = keysOf('range condition complaint request treatment work pain gait need injury');
const BEHIND_OWNED = keysOf('of is was has for status');
const SIDES = keysOf('left right');
const LONGEST = 4;

/** "The patients left knee", "the injured workers chief complaint": what is owned, behind persons that seem to be several. */
export const ownerWithoutApostrophe: PlaceRule = {
  at: 'patients workers claimants providers physicians employees applicants individuals doctors',
  find: (words, index) => {
    if (!isOf(THE, words, index - 1) || !isNext(words, index)) return null;
    const next = index + 1;
    if (isOf(OWNED_VERBS, words, next) && isNext(words, next) && isOf(BEHIND_OWNED, words, next + 1))
      return slipOf(words, index, next, POSSESSIVE);
    for (let last = next; last < next + LONGEST && isNext(words, last); last += 1) {
      const kinds = kindsOfWord(words, last);
      if (isOf(SIDES, words, last)) continue;
      // "Left the hall", but "left elbow"
      if (isOf(SIDES, words, last - 1) && (kinds & NOUN) !== 0) return slipOf(words, index, last, POSSESSIVE);
      if ((kinds & (VERB | VERB_S | PARTICIPLE | ING | ADVERB | SMALL)) !== 0) return null;
      if ((kinds & (NOUN | PLURAL)) !== 0 && (kinds & ADJECTIVE) === 0) return slipOf(words, index, last, POSSESSIVE);
      if ((kinds & ADJECTIVE) === 0 || isOf(GOVERNING, words, last + 1)) return null;
    }
    return null;
  },
};
