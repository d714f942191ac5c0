import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  ING,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  SMALL,
  VERB,
  VERB_S,
  kindsAt,
} from '../english/word-kinds.ts';
import {
  BE,
  classOf,
  CLAUSE,
  DETERMINER,
  DO,
  HAVE,
  isAdverb,
  isBeside,
  isPlainWord,
  MODAL,
  RELATIVE,
} from '../clauses/small-words.ts';
import { isDeed, wordAt } from '../noun-phrases/word-at.ts';
import { LEFT_OUT } from '../context/left-out.ts';

const CARRIES = BE | HAVE | DO | MODAL;
/** Of persons two things are told side by side ("gave the patient a brace"), of times one ("twice a week"), and some nouns lead a clause. */
const MAY_STAND = keysOf(
  'patient patients worker workers claimant applicant provider physician surgeon doctor individual employee wife husband mother father child son daughter day days week weeks month months year years hour hours time times night morning evening today yesterday tomorrow minute minutes visit visits session sessions dose doses tablet tablets capsule case point both all half evidence documentation indication mention fact way moment instant addition examination exam note report letter regard reason everything something anything nothing all place home word opinion belief outside inside past much near opposite alongside setup shutdown extent consideration account area system systems',
);
const OF_TIME = keysOf(
  'day days week weeks month months year years visit time same next other following first second last past entire whole full way moment morning evening afternoon night most prior previous latter former',
);
const FARTHEST = 30;

const SIDES = keysOf('left right lower upper');
const OF_PERSON = /(?:er|or|ist|ian|ant|ee)s?$/;
/** Verbs a dictionary has with no ending. */
const OF_ONE = keysOf('takes gives makes goes gets sees writes puts comes knows says runs sets lets wears');
const PERSONS = keysOf(
  'patient worker claimant applicant provider physician surgeon doctor individual employee he she they it we i you who reviewer therapist clinic patients workers',
);

const isPerson = (words: Words, index: number): boolean =>
  PERSONS.has(words.keys[index] ?? 0) || OF_PERSON.test(wordAt(words, index));

/** Whether a word may carry a clause: a participle behind a thing tells of it, a plain verb stands behind several. */
function mayCarry(words: Words, index: number): boolean {
  const of = classOf(words.keys[index]);
  if ((of & CARRIES) !== 0 || OF_ONE.has(words.keys[index] ?? 0)) return true;
  if (SIDES.has(words.keys[index] ?? 0)) return false;
  const kinds = kindsAt(words, index);
  const before = kindsAt(words, index - 1);
  const isLed = isBeside(words, index + 1) && (classOf(words.keys[index + 1]) & (DETERMINER | CLAUSE)) !== 0;
  if ((kinds & PAST) !== 0) return (kinds & PARTICIPLE) === 0 || isLed || isPerson(words, index - 1);
  if ((kinds & VERB_S) !== 0)
    return (kinds & PLURAL) === 0 || isLed || ((before & NOUN) !== 0 && (before & ADJECTIVE) === 0);
  if ((kinds & VERB) === 0) return false;
  return (kinds & (NOUN | ADJECTIVE)) === 0 || (before & PLURAL) !== 0 || PERSONS.has(words.keys[index - 1] ?? 0);
}

/** Whether no verb follows in the sentence. */
function endsWithout(words: Words, from: number): boolean {
  const { text, starts, ends, keys } = words;
  for (let index = from; index < keys.length && index < from + FARTHEST; index += 1) {
    if (/[.;:]\s|\n/.test(text.slice(ends[index - 1], starts[index]))) return true;
    if (mayCarry(words, index)) return false;
    if ((classOf(keys[index]) & (RELATIVE | CLAUSE)) !== 0 && index > from) return true;
  }
  return true;
}

/** "Loss the joint", "effort the person": a noun and an article with nothing between, and no clause behind. */
export const nounBeforeArticle: PlaceRule = {
  at: 'the his her its their',
  find: (words, index) => {
    const noun = index - 1;
    if (!isBeside(words, index) || !isPlainWord(words, noun) || !isPlainWord(words, index)) return null;
    const kinds = kindsAt(words, noun);
    if ((kinds & (NOUN | PLURAL)) === 0 || MAY_STAND.has(words.keys[noun] ?? 0) || classOf(words.keys[noun]) !== 0)
      return null;
    if ((kinds & (VERB | VERB_S | PAST | PARTICIPLE | ING | ADJECTIVE)) !== 0) return null;
    if (OF_TIME.has(words.keys[index + 1] ?? 0) || OF_TIME.has(words.keys[index + 2] ?? 0)) return null;
    const plain = wordAt(words, noun);
    return !plain.endsWith('ing') && !OF_PERSON.test(plain) && !isDeed(words, noun) && endsWithout(words, index + 1)
      ? slipOf(words, noun, index, LEFT_OUT)
      : null;
  },
};

/** What is done to one thing alone: behind "was" none of them takes another. */
const DONE =
  'detailed included treated diagnosed certified evaluated documented noted reported performed reviewed submitted obtained described supported indicated addressed discussed established demonstrated warranted completed limited restricted associated aggravated caused relieved confirmed identified managed controlled followed examined seen referred scheduled admitted transferred struck approved authorized modified';
const ARTICLES = keysOf('the a an his her their this these');
const BEING = keysOf('is was are were been being be');

/** Of one who is ill nothing else is told behind them: "diagnosed gout". */
const OFTEN = keysOf('daily weekly monthly nightly months weeks days years hours minutes home');
const OF_ONE_ILL = keysOf('diagnosed treated aggravated relieved caused');

/** "Was diagnosed gout", "is being treated lumbar sprain". */
function isBareThing(words: Words, done: number): boolean {
  if (!OF_ONE_ILL.has(words.keys[done] ?? 0) || !isPlainWord(words, done + 1)) return false;
  if (classOf(words.keys[done + 1]) !== 0 || OFTEN.has(words.keys[done + 1] ?? 0)) return false;
  const kinds = kindsAt(words, done + 1);
  if ((kinds & (ADVERB | VERB_S | PAST | PARTICIPLE | SMALL)) !== 0) return false;
  if ((kinds & (NOUN | PLURAL)) !== 0 && (kinds & VERB) === 0) return true;
  return (
    (kinds & (ADJECTIVE | VERB)) === ADJECTIVE &&
    isBeside(words, done + 2) &&
    (kindsAt(words, done + 2) & (NOUN | PLURAL)) !== 0
  );
}

/** "Was not detailed the notes", "was treated a sprain": behind what is done a preposition stands. */
export const doneWithObject: PlaceRule = {
  at: DONE,
  find: (words, index) => {
    const { keys } = words;
    const next = index + 1;
    if (
      !isBeside(words, next) ||
      !(ARTICLES.has(keys[next] ?? 0) || isBareThing(words, index)) ||
      !isPlainWord(words, index)
    )
      return null;
    if (OF_TIME.has(keys[next + 1] ?? 0) || OF_TIME.has(keys[next + 2] ?? 0)) return null;
    let be = index - 1;
    while (index - be < 4 && isBeside(words, be + 1) && isAdverb(words, be)) be -= 1;
    if (!BEING.has(keys[be] ?? 0) || !isBeside(words, be + 1)) return null;
    return endsWithout(words, next + 1) ? slipOf(words, index, next, LEFT_OUT) : null;
  },
};
