import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, ADVERB, ING, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import { isDeed, isJoined, isNext, isOf, kindsOfWord, wordAt } from './word-at.ts';

/** Nouns that are verbs too and tell an amount, a part or a cause of something. */
const OF_SOMETHING = keysOf(
  'lack range ranges date dates course courses level levels number numbers amount amounts degree result results part parts side sides type types use uses risk risks study studies strain strains sprain sprains tear tears sign signs report reports review reviews spasm spasms fracture fractures bottom end rate need cause causes effect effects center trial trials evidence pain place provision mention issue issues case cases top visit visits session sessions motion receipt stage stages phase phases tasks activities imaging testing loss list copy cost costs view views request requests note notes form forms mri ct',
);
/** One comes off them, or they come off, or so much time is off. */
const COMES_OFF = keysOf(`
  one ones little bit way medication medications titration transition detoxification reduction restriction restrictions station position prescription vacation day days week weeks month months year years hour hours minute minutes time times weekend shift work fall falls step steps jump slip drop hand hands foot feet toe toes heel weight pressure load loads stress cast casts brace
  braces splint shoe shoes boot boots clothes shirt gloves glove lid cover light lights power machine machines device unit alarm motor engine water heat edge patient patients worker workers claimant employee opioid opioids narcotic narcotics drug drugs med meds taper weaning detox tapering percent discount oxygen symptoms function status crutches crutch head
  person people skin layer tip corner block ladder roof truck bus route road exit bandage bandages dressing dressings tape hat gear screw screws price mile miles feet inch inches morning night afternoon
`);
/** "Off work", "off the job": these one is off. */
const IS_OFF = keysOf(
  'work duty of and label site season balance guard load limits job center axis road all any oxygen or until for when to from in on with by because',
);

/** "The mechanism off injury": "off" behind a noun that nothing comes off. */
export const offForOf: PlaceRule = {
  at: 'off',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isJoined(words, next) || isOf(IS_OFF, words, next)) return null;
    if (isOf(DRUGS, words, next) && !/(?:ity|[ae]nce|ness|sis)$/.test(wordAt(words, index - 1))) return null;
    if (isOf(DETERMINER, words, next) && isOf(STOOD_ON, words, next + 1)) return null;
    if (!tellsOfSomething(words, index - 1) || isOf(COMES_OFF, words, index - 1)) return null;
    const kinds = kindsOfWord(words, next);
    const isThing =
      isOf(DETERMINER, words, next) ||
      kinds === 0 ||
      (isOf(OF_WHAT_FAILED, words, index - 1) && ((kinds & PARTICIPLE) !== 0 || isOf(LEAST, words, next + 1))) ||
      (kinds & (NOUN | PLURAL | ADJECTIVE | NUMBER | ING)) !== 0;
    return isThing && (kinds & ADVERB) === 0 ? slipOf(words, index - 1, next, 'of') : null;
  },
};
/** "Rolled her ankle off a curb". */
const STOOD_ON = keysOf(
  'curb ladder step steps stair stairs roof truck bus ground floor table platform ledge dock scaffold ramp stool chair bed',
);
const DRUGS = keysOf('medication medications opioids narcotics meds drugs');
const OF_WHAT_FAILED = keysOf('evidence documentation lack history');
const LEAST = keysOf('least');
const DETERMINER = keysOf('the a an his her their its this that these those both several which each your');

function tellsOfSomething(words: Words, index: number): boolean {
  if (isOf(OF_SOMETHING, words, index)) return true;
  const kinds = kindsOfWord(words, index);
  return (
    (kinds & (NOUN | PLURAL)) !== 0 &&
    (kinds & (VERB | VERB_S | PAST | PARTICIPLE | ING)) === 0 &&
    !isDeed(words, index)
  );
}
