import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { LEFT_OUT } from '../context/left-out.ts';
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
import { isDeed, isJoined, isNext, isOf, kindsOfWord, signBehind, wordAt } from './word-at.ts';

/** Nouns that want to be told what they are of, and are no verb. */
const OF_SOMETHING =
  'evidence documentation absence presence continuation completion discontinuation initiation achievement cessation exacerbation recurrence severity extent necessity suspicion likelihood effectiveness efficacy appropriateness restoration';
/** Those that are verbs too, or stand alone as well. */
const OF_SOMETHING_IF_NOUN = 'lack history use signs degree amount duration majority variety';
const IF_NOUN = keysOf(OF_SOMETHING_IF_NOUN);
/** Of these it is told by a noun alone, too: "evidence nerve dysfunction". */
const BEFORE_NOUNS = keysOf(`${OF_SOMETHING} lack amount degree duration majority variety`);
const HISTORY = keysOf('history');
/** Told of the noun before it. */
const POSTPOSITIVE = keysOf(
  'available present possible necessary due able likely only same enough alone alike alive above',
);
/** Nouns that make one with the noun before them: "documentation requirements", "evidence base". */
const COMPOUND = keysOf(`
  base table tables review reviews rating ratings level levels grade class category synthesis report reports summary medicine support basis requirement requirements guideline guidelines standard standards form forms date dates page pages system systems process template software provider purposes error errors deadline burden
  note notes issue issues deficiency deficiencies gap gaps record records list file files score index scale rate rates criteria phase code codes section sections book books package packages portal policy policies room collection gathering search quality hierarchy profile practice physician staff team request requests packet tool tools text sheet
  determination determinations decision decisions definition letter letters appeal denial denials denied reviewer analysis trial trials assessment therapies
  protein test testing status therapy dependence level program disorder disorders obtained questionnaire intake taking period care synthesis submission house seizure sickness visits
`);
const DETERMINER = keysOf(
  'a an the his her their its no any some this prior previous prolonged continued long limited decreased lumbar cervical full active restricted inadequate insufficient objective clinical clear adequate',
);
const PREPOSITION = keysOf('of for with in by from through to on despite due is was also');

/** Whether a word that may be a verb is a noun where it stands. */
const isNounHere = (words: Words, index: number): boolean =>
  isJoined(words, index) &&
  (isOf(DETERMINER, words, index - 1) ||
    isOf(PREPOSITION, words, index - 1) ||
    ((kindsOfWord(words, index - 1) & ADJECTIVE) !== 0 && (kindsOfWord(words, index - 1) & (NOUN | VERB)) === 0));

/** "No evidence neurologic impairment", "a lack effectiveness": behind the noun stands what it is of. */
export const ofLeftOut: PlaceRule = {
  at: `${OF_SOMETHING} ${OF_SOMETHING_IF_NOUN}`,
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, next) || !isNext(words, index)) return null;
    if (isOf(IF_NOUN, words, index) && !isNounHere(words, index) && !isOf(SIGNS, words, index)) return null;
    if (isOf(TO, words, index - 1) && isOf(USE, words, index)) return null;
    const kinds = kindsOfWord(words, next);
    if (isOf(HISTORY, words, index) && (!isOf(BEFORE_HISTORY, words, index - 1) || isOf(WITH_HISTORY, words, next)))
      return null;
    if (isAttributive(words, next) || (isOf(LACK, words, index) && isClear(words, next)))
      return slipOf(words, index, next, LEFT_OUT);
    const isNoun =
      (kinds & (NOUN | PLURAL)) !== 0 &&
      (kinds & (SMALL | VERB | VERB_S | PAST | PARTICIPLE | ING | ADVERB | NUMBER | ADJECTIVE)) === 0 &&
      !isOf(POSTPOSITIVE, words, next);
    const isPain = isOf(FELT, words, next);
    if ((!isNoun && !isPain) || isOf(COMPOUND, words, next)) return null;
    if (!isOf(BEFORE_NOUNS, words, index) && !isOf(HISTORY, words, index)) return null;
    // "The completion callback": many a noun of doing makes one with that behind it
    if (isOf(OF_DOING, words, index) && !isOf(BEFORE_DOING, words, index - 1)) return null;
    // "documentation users can read"
    return signBehind(words, next) === '-' || isOf(COMPOUND, words, next + 1) || isOf(AUXILIARY, words, next + 1)
      ? null
      : slipOf(words, index, next, LEFT_OUT);
  },
};
const [TO_KEY = 0] = keysOf('to');
/** "A lack clear documentation": an adjective that is a verb as well. */
const LACK = keysOf('lack');
const isClear = (words: Words, index: number): boolean =>
  (kindsOfWord(words, index) & ADJECTIVE) !== 0 &&
  isNext(words, index + 1) &&
  (kindsOfWord(words, index + 1) & (NOUN | PLURAL)) !== 0;
const TO: ReadonlySet<number> = new Set([TO_KEY]);
const USE = keysOf('use lack');
const SIGNS = keysOf('signs');
const WITH_HISTORY = keysOf('physical therapy');
const OF_DOING = keysOf(
  'continuation completion discontinuation initiation achievement cessation exacerbation recurrence severity extent',
);
const BEFORE_DOING = keysOf('of for with by after before upon to on despite without following until since');
const BEFORE_HISTORY = keysOf('of a any no long longstanding remote prior known strong significant personal');
/** Short words that are not known are short forms. */
const SHORT = 4;
const FELT = keysOf('pain nerve muscle bone bleeding evidence red side home');

const AND_OR = keysOf('and or');
const isOnlyAdjective = (words: Words, index: number): boolean =>
  isNext(words, index) && (kindsOfWord(words, index) & (ADJECTIVE | VERB | SMALL)) === ADJECTIVE;

/** An adjective that tells of a noun behind it, with a comma or none: "objective, functional improvement". */
function isAttributive(words: Words, index: number): boolean {
  const kinds = kindsOfWord(words, index);
  if ((kinds & ADJECTIVE) === 0 || (kinds & (VERB | PAST | PARTICIPLE | ADVERB | SMALL | PLURAL)) !== 0) return false;
  if (isOf(POSTPOSITIVE, words, index) || isOf(COMPOUND, words, index)) return false;
  const sign = signBehind(words, index);
  const behind = kindsOfWord(words, index + 1);
  if (isOf(AND_OR, words, index + 1) && sign === ' ') return isOnlyAdjective(words, index + 2);
  if (sign === ',')
    return (
      (behind & ADJECTIVE) !== 0 &&
      (behind & (SMALL | ADVERB | VERB)) === 0 &&
      (kindsOfWord(words, index + 2) & NOUN) !== 0
    );
  const isUnknown = behind === 0 && wordAt(words, index + 1).length > SHORT;
  return (
    isNext(words, index + 1) && (isUnknown || (behind & (NOUN | PLURAL | ADJECTIVE)) !== 0) && (behind & SMALL) === 0
  );
}

/** Nouns of doing that are followed by "of" before an article, told by their endings; and some others. */
const DOING = keysOf(
  'duration side use review junction examination motion lack history evidence presence absence onset purpose',
);
const NO_OF = keysOf('addition conclusion question combination comparison general fact moment comment section');
const NP_DETERMINERS = 'this the a an his her their its some any these';
/** Told of a time or a way, with no preposition: "the next day". */
const ADVERBIAL = keysOf(
  'same best next following previous past last first second day days night morning evening week weeks month months year years time times way moment weekend more less least most better only minute hour other entire whole rest lot little bit few latter former reason instant number',
);
const PERSON = keysOf(
  'patient worker claimant applicant employee provider physician doctor surgeon reviewer guideline guidelines mtus odg acoem carrier injured treating requesting requested member insured',
);
/** Behind them another clause begins. */
const CLAUSE = keysOf('as that which because when while where who if since although though unless until and but');
const AUXILIARY = keysOf(
  'is are was were has have had do does did will would can could may might must shall should cannot',
);
const LONGEST = 24;

/** "Continued use the medication", "documentation a recent trial": two things side by side that no clause parts. */
export const ofBeforeArticle: PlaceRule = {
  at: NP_DETERMINERS,
  find: (words, index) => {
    const noun = index - 1;
    if (!mayBeDoing(words, noun)) return null;
    if (isOf(INTO, words, noun - 1) || (isOf(ONE, words, index) && followsGiving(words, noun))) return null;
    if (!isNext(words, index) || !isNext(words, noun) || !isDoing(words, noun)) return null;
    const next = index + 1;
    if (!(isNext(words, next) || isCapitals(words, next)) || isOf(ADVERBIAL, words, next) || isOf(PERSON, words, next))
      return null;
    const kinds = kindsOfWord(words, next);
    const isDone = (kinds & ADVERB) !== 0 && (kindsOfWord(words, next + 1) & PARTICIPLE) !== 0;
    if ((kinds & (SMALL | NUMBER)) !== 0 || ((kinds & ADVERB) !== 0 && !isDone)) return null;
    if (isOf(ANY, words, index)) return isOf(OF_ANY, words, noun) ? slipOf(words, noun, next, LEFT_OUT) : null;
    const verbs = verbsBehind(words, next);
    // "The examination the wrists showed": a subject that opens its sentence has one verb, and none of a clause within
    const isSlip = verbs === 0 || (verbs === 1 && opensSentence(words, noun));
    return !isSlip ? null : slipOf(words, noun, next, LEFT_OUT);
  },
};

const ONE = keysOf('a an');
/** "Gave the treatment a try." */
const GIVING = keysOf(
  'give gives gave given giving offer offered call called consider considered find found deem deemed show',
);
function followsGiving(words: Words, index: number): boolean {
  for (let at = index - 1; at > index - FEW_WORDS; at -= 1) if (isOf(GIVING, words, at)) return true;
  return false;
}
const FEW_WORDS = 6;

/** "Take into consideration the risks." */
const INTO = keysOf('into');
const ANY = keysOf('any');
const OF_ANY = keysOf('evidence documentation mention history indication absence presence');

/** "A SLAP lesion". */
const isCapitals = (words: Words, index: number): boolean =>
  isJoined(words, index) && /^[A-Z]{2,5}$/.test(words.text.slice(words.starts[index], words.ends[index]));

/** By its last letter alone. */
const mayBeDoing = (words: Words, index: number): boolean => {
  const last = words.folded.charCodeAt((words.ends[index] ?? 0) - 1);
  return last === N || last === T || isOf(DOING, words, index);
};
const N = 110;
const T = 116;

function isDoing(words: Words, index: number): boolean {
  const { folded, starts, ends } = words;
  const end = ends[index] ?? 0;
  const start = starts[index] ?? 0;
  const ending = folded.slice(end - 4, end);
  const isByEnding = end - start > 6 && (ending === 'tion' || ending === 'sion' || ending === 'ment');
  if ((!isByEnding && !isOf(DOING, words, index)) || isOf(NO_OF, words, index)) return false;
  return ((kindsOfWord(words, index) & VERB) === 0 && !isDeed(words, index)) || isNounBefore(words, index);
}

const isNounBefore = (words: Words, index: number): boolean => {
  const before = kindsOfWord(words, index - 1);
  if (!isJoined(words, index)) return false;
  return (
    isOf(STRICT_BEFORE, words, index - 1) ||
    ((before & (ADJECTIVE | PARTICIPLE)) !== 0 && (before & (NOUN | PLURAL)) === 0)
  );
};
const STRICT_BEFORE = keysOf(
  'right left prior previous current the a an his her their its any no this after with for by of prolonged continued',
);

/** "The medical records,": a noun of several, though it might be a verb. */
const isThings = (words: Words, index: number): boolean =>
  (kindsOfWord(words, index) & PLURAL) !== 0 && (kindsOfWord(words, index - 1) & (ADJECTIVE | VERB)) === ADJECTIVE;

/** How many verbs follow before the clause ends: "evidence the medication helps"; many where it does not end soon. */
function verbsBehind(words: Words, index: number): number {
  let verbs = 0;
  for (let at = index; at - index < LONGEST; at += 1) {
    if (isVerbAt(words, at, index)) verbs += 1;
    const sign = signBehind(words, at);
    if (sign === '' || /[.,;:?!\n]/.test(sign) || isOf(CLAUSE, words, at + 1)) return verbs;
  }
  return MANY;
}
const MANY = 9;

function isVerbAt(words: Words, at: number, first: number): boolean {
  if (isOf(AUXILIARY, words, at)) return true;
  if (at === first) return false;
  const kinds = kindsOfWord(words, at);
  const mayBeS = (kinds & (VERB_S | PAST)) !== 0 || ((kinds & PLURAL) !== 0 && isDeed(words, at));
  if ((kinds & PARTICIPLE) !== 0 && isOf(NONE, words, at - 2)) return false;
  if ((kinds & PARTICIPLE) !== 0 && isOf(BEFORE_PARTICIPLE, words, at - 1)) return false;
  if (
    (kinds & PARTICIPLE) !== 0 &&
    (kindsOfWord(words, at - 1) & ADVERB) !== 0 &&
    isOf(BEFORE_PARTICIPLE, words, at - 2)
  )
    return false;
  if (mayBeS && !isThings(words, at) && !isOf(AUXILIARY, words, at - 1)) return true;
  return (kinds & VERB) !== 0 && (kinds & (NOUN | ADJECTIVE)) === 0 && !isOf(TO, words, at - 1);
}

/** "No instability noted." */
const NONE = keysOf('no any without with');

/** Behind them a participle tells of a noun: "with decreased motion". */
const BEFORE_PARTICIPLE = keysOf('the a an his her their its with of for by in on and or any no to');

/** Whether a noun ends the words its sentence opens with, and no preposition is before it: "the physical examination". */
function opensSentence(words: Words, index: number): boolean {
  for (let at = index; at >= 0 && index - at < OPENING; at -= 1) {
    const start = words.starts[at] ?? 0;
    const isOpening = start === 0 || /[.] $/.test(words.text.slice(start - 2, start));
    if (isOpening)
      return isOf(STRICT_BEFORE, words, at)
        ? !isOf(INTRODUCES, words, at)
        : (kindsOfWord(words, at) & (NOUN | ADJECTIVE)) !== 0;
    if (
      !isNext(words, at) ||
      ((kindsOfWord(words, at) & (NOUN | ADJECTIVE | PARTICIPLE)) === 0 && !isOf(OF_KEY, words, at))
    )
      return false;
  }
  return false;
}
const OPENING = 7;
const OF_KEY = keysOf('of');
const INTRODUCES = keysOf('after with for by of');
