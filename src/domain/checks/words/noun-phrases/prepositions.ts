import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { BROKEN } from '../context/left-out.ts';
import { ADJECTIVE, ING, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import { isJoined, isNext, isOf, kindsOfWord, signBehind } from './word-at.ts';

const [OF = 0, FROM = 0, FOR = 0, BY = 0, TO = 0] = keysOf('of from for by to');
/** Behind none of them stands "of". */
const NEVER_BEFORE_OF = keysOf(
  'in for with on by to from at into during without between after before upon against per via among',
);
const FIRST = keysOf('of for with by to from');
const SECOND = keysOf('in for with on by to from into at');
const SECOND_OR_OF = keysOf('of in for with on by to from into at');
/** "At least", "at about": with its measure a preposition governs another. */
const MEASURE = keysOf('least most about over under up all once first present front top');
/** Words that keep their "of" when what they are about is named before: "the pain she complained of in May". */
const KEEPS_OF = keysOf(
  'care advantage rid out complain complains complaining think thinks hear hears hearing speak speaks speaking thinking dreaming kind sort instead because ahead made make makes',
);
const RELATIVE = keysOf('which that who whom what whose where');
const FARTHEST = 8;

/** By the preposition, words that make an adjective with it: "the in office procedure". */
const COMPOUNDS: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  [
    'in home house office patient vitro vivo network person depth hospital clinic service situ line between field kind part lab facility center room session question state town school coming store take put',
    'on call site label board duty going line set screen field demand the treatment job',
    'at home issue risk rest work bedside will fault',
    'to do go date scale be have come',
    'by law mouth product',
    'for profit cause sale hire',
    'of record identity',
    'with contrast and',
  ].map(line => {
    const [preposition = 0, ...others] = keysOf(line);
    return [preposition, new Set(others)] as const;
  }),
);

const isCompound = (words: Words, index: number): boolean =>
  COMPOUNDS.get(words.keys[index] ?? 0)?.has(words.keys[index + 1] ?? 0) === true;

/** Whether a word tells which thing is meant of some named before: "which", "that". */
function hasRelative(words: Words, index: number): boolean {
  for (let at = index; at >= 0 && index - at < FARTHEST && isJoined(words, at); at -= 1)
    if (isOf(RELATIVE, words, at)) return true;
  return false;
}

/** "The mechanism of in injury", "treated with of medication": no preposition of the two can govern the other. */
export const prepositionsDoubled: PlaceRule = {
  at: 'of in for with on by to from at into during without between after before upon against per via among',
  find: (words, index) => {
    const second = index + 1;
    if (
      !isOf(SECOND_OR_OF, words, second) ||
      !isNext(words, second) ||
      !isJoined(words, index) ||
      signBehind(words, second) !== ' '
    )
      return null;
    const isSlip = words.keys[second] === OF ? isBeforeOf(words, index) : cannotGovern(words, index);
    return isSlip && !isCompound(words, second) ? slipOf(words, index - 1, second + 1, BROKEN) : null;
  },
};

/** "In of itself" is a slip too, but of another kind. */
const isBeforeOf = (words: Words, index: number): boolean =>
  isOf(NEVER_BEFORE_OF, words, index) && !isOf(ITSELF, words, index + 2);
const ITSELF = keysOf('itself themselves late');

function cannotGovern(words: Words, index: number): boolean {
  const { keys } = words;
  const first = keys[index] ?? 0;
  const second = keys[index + 1] ?? 0;
  if (
    !isJoined(words, index) ||
    !FIRST.has(first) ||
    !SECOND.has(second) ||
    first === second ||
    isOf(MEASURE, words, index + 2)
  )
    return false;
  const before = kindsOfWord(words, index - 1);
  const next = kindsOfWord(words, index + 2);
  if ((second === FROM || second === BY || second === TO) && (next & (NUMBER | VERB)) !== 0) return false;
  const isOfSomething = first === OF && (before === 0 || (before & ING) !== 0);
  if (
    (before & (NOUN | PLURAL | NUMBER)) === 0 &&
    !isOfSomething &&
    !isOf(COMPLAINS, words, index - 1) &&
    !isOf(TELLING, words, index - 1) &&
    !isOf(SOME, words, index - 1)
  )
    return false;
  if (first === OF)
    return (
      !(isOf(USE, words, index - 1) && isOf(MAKE, words, index - 2)) &&
      (tellsWhatOf(words, index - 1, before) || (isOf(COMPLAINS, words, index - 1) && isOf(FELT, words, index + 2)))
    );
  if (first === FROM && second !== OF && second !== FOR) return false;
  return (before & (VERB | VERB_S | PAST | PARTICIPLE | ADJECTIVE)) === 0 && !hasRelative(words, index - 1);
}
const USE = keysOf('use');
const MAKE = keysOf('make makes made making much little no some');
/** "Indicative of": what they tell stands behind them. */
const COMPLAINS = keysOf('complains complained complaining complain');
const FELT = keysOf(
  'left right bilateral low lower upper neck back knee shoulder hip pain severe moderate mild moderately continued constant increased',
);

/** A noun, or an adjective whose "of" stands before what it tells. */
const tellsWhatOf = (words: Words, index: number, kinds: number): boolean =>
  !isOf(KEEPS_OF, words, index) &&
  (isOf(TELLING, words, index) || ((kinds & (PAST | PARTICIPLE)) === 0 && (kinds & (ADJECTIVE | NOUN)) !== ADJECTIVE));
const TELLING = keysOf('indicative suggestive typical representative');
const SOME = keysOf('any all some none both each most many');

const PREPOSITION = keysOf('of in for with on by to from at');
/** A letter that names something: "type a in". */
const NAMED_BY_LETTER = keysOf(
  'vitamin type hepatitis grade group class toxin influenza part section exhibit phase category level schedule figure table option plan',
);

/** "Based the on above", "ambulated a with normal gait": behind an article stands no preposition, unless the two words make an adjective. */
export const prepositionAfterArticle: PlaceRule = {
  at: 'the a an',
  find: (words, index) => {
    const next = index + 1;
    if (!isOf(PREPOSITION, words, next) || !isNext(words, next) || signBehind(words, next) !== ' ') return null;
    if (words.text.charCodeAt(words.starts[index] ?? 0) === CAPITAL_A) return null;
    if (isCompound(words, next) && tellsOfNoun(words, next + 2)) return null;
    if (isOf(NAMED_BY_LETTER, words, index - 1) || !isStanding(words, index)) return null;
    return slipOf(words, index, next + 1, BROKEN);
  },
};
const CAPITAL_A = 65;

/** "The in home program", but not "the in home with": a noun of which the two tell. */
const tellsOfNoun = (words: Words, index: number): boolean =>
  signBehind(words, index - 1) === '-' || (isJoined(words, index) && !isOf(BEHIND_NOUN, words, index));
const BEHIND_NOUN = keysOf(
  'of in on at with for as to from and or that which who is was are were has had have by over when where while after before during without within since until if but because overnight around today now then he she they it the a an',
);

/** No hyphen, slash or bracket before it. */
const isStanding = ({ text, starts }: Words, index: number): boolean =>
  /[\s,;.]/.test(text.charAt((starts[index] ?? 0) - 1) || ' ');
