import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import {
  ADJECTIVE,
  DIGITS,
  ING,
  kindsAt,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PAST,
  PLURAL,
  SMALL,
} from '../english/word-kinds.ts';
import { EITHER } from './agreement.ts';
import {
  BE,
  BETWEEN,
  CLAUSE,
  classOf,
  DETERMINER,
  isBeside,
  isPlainWord,
  MODAL,
  PREPOSITION,
  TELLING,
} from './small-words.ts';

const [THERE = 0, OR = 0, AND = 0, A = 0, AN = 0, PRESENT = 0] = keysOf('there or and a an present');
const OF_SEVERAL = keysOf('are were');
const ONE_THING = keysOf('nothing something anything little another');
const BEFORE_NOUN = keysOf(
  'no any some the a an also still only clearly currently noted found said seen felt to be documented',
);
const OTHER: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['are', 'is'],
  ['was', 'were'],
  ['were', 'was'],
]);
const LONGEST = 8;
const ANY = 1023;

/** Finds "there is" before several and "there are" before one. */
export function findThere(words: Words): WordSlip[] {
  const found: WordSlip[] = [];
  const { keys, starts, ends, folded } = words;
  for (let index = 0; index < keys.length - 2; index += 1) {
    if (keys[index] !== THERE || (classOf(keys[index + 1]) & BE) === 0 || !isBeside(words, index + 1)) continue;
    if (index > 0 && isBeside(words, index) && (classOf(keys[index - 1]) & (MODAL | BE)) !== 0) continue;
    const last = otherNumber(words, index + 1);
    const meant = OTHER.get(folded.slice(starts[index + 1], ends[index + 1]));
    if (last < 0 || meant === undefined) continue;
    found.push(slipOf(words, index, last, `there ${meant}`));
  }
  return found;
}

/** The index of the noun behind "there is" that is of another number; -1 where none is. */
function otherNumber(words: Words, verb: number): number {
  const { keys } = words;
  const isOfSeveral = OF_SEVERAL.has(keys[verb] ?? 0);
  let noun = -1;
  let isOneThing = false;
  let index = verb + 1;
  for (; index < keys.length && index - verb <= LONGEST && isBeside(words, index); index += 1) {
    const key = keys[index] ?? 0;
    if (noun < 0 && BEFORE_NOUN.has(key)) {
      isOneThing ||= key === A || key === AN;
      continue;
    }
    if (noun < 0 && ONE_THING.has(key)) return isOfSeveral && isEndOf(words, index + 1) ? index : -1;
    const of = classOf(key);
    const kinds = kindsAt(words, index);
    if ((of & ~(TELLING | CLAUSE | BETWEEN)) !== 0 || (kinds & SMALL) !== 0) break;
    if ((kinds & ANY) === 0 || (kinds & (NUMBER | DIGITS)) !== 0 || !isPlainWord(words, index)) return -1;
    if (noun >= 0 && ((kinds & (NOUN | PLURAL)) === 0 || (kinds & ING) !== 0 || key === PRESENT)) {
      if ((kindsAt(words, index + 1) & PLURAL) !== 0 && isBeside(words, index + 1)) return -1;
      break;
    }
    if (EITHER.has(key) && noun < 0 && isOfSeveral && !isOneThing) return -1;
    if ((kinds & (NOUN | PLURAL)) !== 0) noun = index;
    else if ((kinds & (ADJECTIVE | PARTICIPLE | PAST | ING)) === 0) return -1;
  }
  if (noun < 0) return -1;
  const key = keys[noun] ?? 0;
  if (EITHER.has(key)) return -1;
  if (!isEndOf(words, index)) return -1;
  const kinds = kindsAt(words, noun);
  if (!isOfSeveral)
    return (kinds & PLURAL) !== 0 && (kinds & NOUN) === 0 && words.folded.charAt((words.ends[noun] ?? 0) - 1) === 's'
      ? noun
      : -1;
  const isOne = (kinds & NOUN) !== 0 && (kinds & PLURAL) === 0 && (isOneThing || (kinds & ADJECTIVE) === 0);
  return isOne && words.folded.charAt((words.ends[noun] ?? 0) - 1) !== 's' ? noun : -1;
}

/** Whether what "there is" tells of ends before a word: not with another thing beside it. */
function isEndOf(words: Words, index: number): boolean {
  if (index >= words.keys.length) return true;
  const { keys } = words;
  if (!isBeside(words, index)) {
    const sign = words.text.slice(words.ends[index - 1], words.starts[index]);
    return sign === ', ' ? (classOf(keys[index]) & DETERMINER) !== 0 : !/^(?:,|\s*\(|[-/'’])/.test(sign);
  }
  if (keys[index] === AND) return false;
  if (keys[index] !== OR) return true;
  // "No neck or thoracic complaints"
  const next = kindsAt(words, index + 1);
  return (
    (next & NOUN) !== 0 &&
    (next & ADJECTIVE) === 0 &&
    (!isBeside(words, index + 2) || (classOf(keys[index + 2]) & PREPOSITION) !== 0)
  );
}
