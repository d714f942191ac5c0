import { keysOf, type PlaceRule, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, ADVERB, ING, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import { isJoined, isNext, isOf, kindsOfWord, signBehind, wordAt, isDeed } from './word-at.ts';

const MEANT: ReadonlyMap<number, string> = new Map(
  [
    ['he', 'his'],
    ['she', 'her'],
    ['they', 'their'],
    ['we', 'our'],
    ['him', 'his'],
    ['them', 'their'],
    ['us', 'our'],
  ].map(([pronoun = '', meant = '']) => [keysOf(pronoun).values().next().value ?? 0, meant]),
);
/** None of these begins a clause, as "after" and "for" do. */
const PREPOSITION = keysOf(
  'of in with on by from at into during through throughout to without between about against under over',
);
/** A clause begins behind them. */
const CONJUNCTION = keysOf('that when while because although if whether since unless');
const COMPARES = keysOf('as than');
const FINITE = keysOf('is are was were has have had does do did will would can could may might should must cannot');
/** They take a person and a thing: "gave him relief". */
const TAKES_TWO = keysOf(`
  give gives gave given giving cause causes caused causing make makes made making allow allows allowed allowing offer offers offered send sends sent tell tells told show shows showed ask asks asked asking teach taught deny denies denied grant granted pay pays paid cost costs keep keeps kept keeping find finds found leave leaves left leaving
  call calls calling called hears hearing sees consider considered provide provides provided providing bring brings brought get gets got getting prescribe prescribes prescribed order ordered let lets help helps helped helping have has had having see saw seen seeing watch watching hear heard feel felt feels feeling letting set take took taken write wrote place placed put start started wish buy bought
  lend feed hand owe save refuse refused promise rate rated deem deemed render rendered declare declared want wants needs need hold held turn turned do did does become fit fitted serve run assign assigned award awarded name named guarantee spare choose inject injected examined diagnosed administer administered
`);
/** Behind a pronoun they tell when, where or how, and are no thing of his. */
const NO_THING = keysOf(
  'today full partial multiple later sooner earlier tomorrow yesterday home last next first once twice daily weekly monthly now then again here there more most much better due able unable free alone present available likely well right left each all both every time times back out up down off such several many few other back day days week weeks months month',
);
/** Parts of a person and what is told of one, which dictionaries know as verbs too. */
const OWNED = keysOf(
  'pain shoulder shoulders back neck head arm arms hand hands foot face nose eye eyes knee knees elbow elbows hip hips leg legs thigh stomach skin mood sleep gait diet work job weight left right lower upper medication medications symptoms complaints request appearance',
);
const THING = NOUN | PLURAL | ADJECTIVE;
const SEVERAL = keysOf('them us');
const SUBJECTS = keysOf('he she they we');

/** "Of she knee", "sleeping on him stomach", "described she pain": a pronoun that owns what is named behind it has a form of its own. */
export const pronounsInWrongCase: PlaceRule = {
  at: 'he she they we him them us',
  find: (words, index) => {
    if (!isNext(words, index)) return startsClause(words, index);
    return isOf(SUBJECTS, words, index) ? subjectForOwner(words, index) : objectForOwner(words, index);
  },
};

const slip = (words: Words, first: number, index: number, last = index + 1): WordSlip =>
  slipOf(words, first, last, MEANT.get(words.keys[index] ?? 0) ?? '');

/** "In they place", "helping she shoulder". */
function subjectForOwner(words: Words, index: number): WordSlip | null {
  const next = index + 1;
  if (!isNext(words, next)) return null;
  const kinds = kindsOfWord(words, next);
  if (isOf(PREPOSITION, words, index - 1) && !isOf(FINITE, words, next) && (kinds & (THING | ING)) !== 0)
    return (kinds & (VERB_S | PAST | ADVERB)) === 0 || isOf(OWNED, words, next) ? slip(words, index - 1, index) : null;
  const before = kindsOfWord(words, index - 1);
  if ((before & (VERB | VERB_S | ING | PAST | PARTICIPLE)) === 0) return null;
  const isThing =
    (kinds & THING) !== 0 && (kinds & (VERB | VERB_S | PAST | PARTICIPLE | ADVERB)) === 0 && !isDeed(words, next);
  if (!isThing && !(isOf(OWNED, words, next) && (before & (VERB_S | ING | PAST)) !== 0)) return null;
  return isOf(NO_THING, words, next) && !isOf(OWNED, words, next) ? null : slip(words, index - 1, index);
}

/** "Of him left shoulder", "reiterated him request", "that him arm went". */
function objectForOwner(words: Words, index: number): WordSlip | null {
  const next = index + 1;
  if (isOf(CONJUNCTION, words, index - 1) && isNext(words, next)) return slip(words, index - 1, index);
  if (isOf(COMPARES, words, index - 1) && isOf(OWNED, words, next) && isNext(words, next))
    return slip(words, index - 1, index);
  if (isOf(COMPARES, words, index - 1) && isOf(FINITE, words, next) && isJoined(words, next))
    return slipOf(words, index - 1, next, 'another form of the pronoun');
  if (!isNext(words, next) || isOf(NO_THING, words, next)) return ownsPart(words, index);
  const kinds = kindsOfWord(words, next);
  if (
    (kinds & THING) === 0 ||
    ((kinds & PLURAL) !== 0 && isDeed(words, next)) ||
    (kinds & (ADVERB | NUMBER | VERB_S | ING)) !== 0 ||
    wordAt(words, next).endsWith('ing')
  )
    return ownsPart(words, index);
  // "many of them dear"
  if (isOf(SEVERAL, words, index) && (kinds & ADJECTIVE) !== 0) return null;
  const isAlone = (kinds & (VERB | PAST)) === 0 && !isDeed(words, next);
  if ((kinds & (NOUN | PLURAL)) === 0 && (kindsOfWord(words, next + 1) & (NOUN | PLURAL | ADJECTIVE)) === 0)
    return null;
  if (isOf(PREPOSITION, words, index - 1)) return isAlone ? slip(words, index - 1, index) : ownsPart(words, index);
  const before = kindsOfWord(words, index - 1);
  const isVerb = (before & (VERB | VERB_S | PAST | PARTICIPLE | ING)) !== 0 && !isOf(TAKES_TWO, words, index - 1);
  return isVerb && (kinds & PAST) === 0 ? slip(words, index - 1, index) : ownsPart(words, index);
}

/** "Use him left arm", "of him back": a side and a part are no deeds. */
function ownsPart(words: Words, index: number): WordSlip | null {
  const next = index + 1;
  if (!isOf(OWNED, words, next) || !isJoined(words, next) || isOf(TAKES_TWO, words, index - 1)) return null;
  const isVerbOrPreposition =
    isOf(PREPOSITION, words, index - 1) ||
    (kindsOfWord(words, index - 1) & (VERB | VERB_S | PAST | PARTICIPLE | ING)) !== 0;
  const behind = kindsOfWord(words, next + 1);
  const isPart = isOf(SIDES, words, next)
    ? (behind & (NOUN | ADJECTIVE)) !== 0 && isNext(words, next + 1)
    : !isOf(MOVES, words, next) || (isOf(PREPOSITION, words, index - 1) && !isOf(WAYS, words, next + 1));
  return isVerbOrPreposition && isPart ? slip(words, index - 1, index) : null;
}
const SIDES = keysOf('left right lower upper');
const MOVES = keysOf('back work sleep hand face head arm');
const WAYS = keysOf('to on off first down over up out back and');

/** ", them show no benefit": an object that begins a clause. */
function startsClause(words: Words, index: number): WordSlip | null {
  if (isOf(SUBJECTS, words, index) || words.text.charAt((words.starts[index] ?? 0) - 2) !== ',') return null;
  const next = index + 1;
  const kinds = kindsOfWord(words, next);
  const isVerb = isOf(FINITE, words, next) || (kinds & VERB) !== 0;
  return isVerb && isNext(words, next) && signBehind(words, index) === ' '
    ? slipOf(words, index, next, 'another form of the pronoun')
    : null;
}
