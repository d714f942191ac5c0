import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, ADVERB, ING, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import {
  AND,
  BE,
  BE_FORM,
  CLAUSE,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  MODAL,
  PREPOSITION,
  RELATIVE,
  TO,
} from '../clauses/small-words.ts';
import { isJoined, isNext, isOf, kindsOfWord, signBehind, wordAt } from '../noun-phrases/word-at.ts';

/** Nouns that sound like a small word or a verb of English, each with the word that sounds the same. */
// biome-ignore format: a table reads in columns
const SOUNDS = new Map([
  ['bee', 'be'], ['bees', 'be'], ['bean', 'been'], ['wood', 'would'], ['knot', 'not'], ['knots', 'not'], ['ore', 'or'], ['oar', 'or'],
  ['witch', 'which'], ['inn', 'in'], ['mite', 'might'], ['nun', 'none'], ['ewe', 'you'], ['hymn', 'him'], ['maid', 'made'], ['yew', 'you'],
  ['weather', 'whether'], ['toad', 'told'], ['sum', 'some'], ['knight', 'night'], ['thyme', 'time'], ['dew', 'due'], ['doe', 'do'],
  ['knead', 'need'], ['kneads', 'needs'], ['kneaded', 'needed'], ['tow', 'toe'], ['wade', 'weighed'], ['wee', 'we'], ['heir', 'air'], ['isle', 'aisle'], ['scent', 'sent'],
  ['daze', 'days'], ['ours', 'hours'], ['lore', 'lower'], ['fore', 'for'], ['forth', 'fourth'], ['hare', 'hair'], ['threw', 'through'], ['sighed', 'side'], ['aloud', 'allowed'],
]);

const VERBAL = VERB | VERB_S | PAST | PARTICIPLE;
const CARRIES = BE | BE_FORM | HAVE | DO | MODAL;
const FOLLOWS = CARRIES | PREPOSITION | AND | CLAUSE | RELATIVE | TO;
const BEFORE_VERB = MODAL | DO | TO;
const PERSONS = keysOf('he she they it we i you who patient worker claimant applicant and then');
/** Verbs among them: they stand behind their subject. */
const DONE = keysOf('threw sighed');
const KNEADS = keysOf('knead kneads kneaded');
const SET_OUT = keysOf('forth aloud ours');
const BEFORE_SET = keysOf('and so back set sets put brought called read reads laughed of than or');

/** "Does knot show", "neck ore back", "the patient wood need": a noun where its clause has no place for one. */
export const nounHeard: PlaceRule = {
  at: [...keysOf([...SOUNDS.keys()].join(' '))],
  find: (words, index) => {
    if (!isNext(words, index)) return null;
    const plain = wordAt(words, index);
    return isPlaceOf(words, index) ? null : slipOf(words, index - 1, index, SOUNDS.get(plain) ?? '');
  },
};

/** Whether a noun may stand at a place, or the verb it is. */
function isPlaceOf(words: Words, index: number): boolean {
  const before = index - 1;
  const next = index + 1;
  const key = words.keys[before] ?? 0;
  const of = classOf(key);
  if (isOf(DONE, words, index))
    return isOf(PERSONS, words, before) || (kindsOfWord(words, before) & (NOUN | VERBAL | PREPOSITION)) === NOUN;
  if (isOf(SET_OUT, words, index)) return isOf(BEFORE_SET, words, before) || kindsOfWord(words, before) === 0;
  const kinds = kindsOfWord(words, before);
  if (isOf(KNEADS, words, index)) return (of & DETERMINER) === 0 && (kinds & ADJECTIVE) === 0;
  if ((of & DETERMINER) === 0 && (of & BEFORE_VERB) !== 0) return (of & TO) !== 0 && isClosed(words, index);
  if ((of & (CARRIES | AND)) !== 0 || (kinds & ADVERB) !== 0) return isClosed(words, index) && !isTelling(words, next);
  if (isOf(PERSONS, words, before)) return isClosed(words, index) && !isTelling(words, next);
  if ((of & (DETERMINER | PREPOSITION)) !== 0 || (kinds & (ADJECTIVE | NUMBER | VERBAL | ING)) !== 0)
    return isClosed(words, index) || isNoun(words, next);
  return isClosed(words, index) && !isTelling(words, next) && (kinds & PLURAL) === 0;
}

const isNoun = (words: Words, index: number): boolean =>
  isJoined(words, index) &&
  (kindsOfWord(words, index) & (NOUN | PLURAL)) !== 0 &&
  (kindsOfWord(words, index) & ADJECTIVE) === 0;

const isTelling = (words: Words, index: number): boolean =>
  isJoined(words, index) && (kindsOfWord(words, index) & (PARTICIPLE | ADJECTIVE | ADVERB)) !== 0;

/** Whether a noun phrase may end with a word. */
function isClosed(words: Words, index: number): boolean {
  const sign = signBehind(words, index);
  if (sign !== ' ' && sign !== '\n') return true;
  const of = classOf(words.keys[index + 1]);
  if ((of & FOLLOWS) !== 0) return true;
  const kinds = kindsOfWord(words, index + 1);
  return (kinds & (PAST | VERB_S)) !== 0 && (kinds & (NOUN | PLURAL)) === 0;
}
