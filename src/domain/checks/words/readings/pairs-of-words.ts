import type { Words } from '#domain/drugs/lexicon.ts';
import { isBeside, isPlainWord } from '../clauses/small-words.ts';
import { ADJECTIVE, kindsAt, NOUN, PLURAL, SMALL } from '../english/word-kinds.ts';
import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';

const [NEITHER = 0, EITHER = 0, AND = 0, OR = 0, NOR = 0, NOT = 0, OF = 0] = keysOf('neither either and or nor not of');
const JOINS = keysOf('and or nor');
const FARTHEST = 9;

/** "Neither the film or the test", "either rest nor ice", "both a film or a test": words that go together in pairs. */
export const pairedOtherwise: PlaceRule = {
  at: 'neither either both',
  find: (words, index) => {
    const { keys } = words;
    const key = keys[index] ?? 0;
    const joining = nextJoining(words, index);
    if (joining < 0 || keys[index + 1] === OF || (kindsAt(words, index + 1) & PLURAL) !== 0) return null;
    const joined = keys[joining] ?? 0;
    if (key === NEITHER)
      return joined === OR && !follows(words, joining, NOR) ? slipOf(words, index, joining, 'nor') : null;
    if (key === EITHER) return joined === NOR && keys[index - 1] !== NOT ? slipOf(words, index, joining, 'or') : null;
    const isThing = (kindsAt(words, index + 1) & (NOUN | ADJECTIVE | SMALL)) !== 0;
    return isThing && joined === OR && !follows(words, joining, AND) ? slipOf(words, index, joining, 'and') : null;
  },
};

/** The next word that joins two, before any sign. */
function nextJoining(words: Words, from: number): number {
  for (
    let index = from + 1;
    index < from + FARTHEST && isBeside(words, index) && isPlainOrName(words, index);
    index += 1
  )
    if (JOINS.has(words.keys[index] ?? 0)) return index;
  return -1;
}

const isPlainOrName = (words: Words, index: number): boolean =>
  isPlainWord(words, index) || /^[A-Z]/.test(words.text.charAt(words.starts[index] ?? 0));

function follows({ keys, text, starts, ends }: Words, from: number, key: number): boolean {
  for (let index = from + 1; index < keys.length && index < from + 2 * FARTHEST; index += 1) {
    if (/[.;]\s/.test(text.slice(ends[index - 1], starts[index]))) return false;
    if (keys[index] === key) return true;
  }
  return false;
}

const INJURED = keysOf(
  'injured hurt sustained strained fell slipped tripped occurred happened twisted injury accident',
);
const HURTS = keysOf(
  'lifts falls slips trips pulls pushes bends twists steps reaches lands strikes hits picks carries climbs drops gets walks moves works drives loads jumps',
);
const SUBJECTS = keysOf('he she patient worker claimant applicant employee');
const THE = keysOf('the this injured');
const LONGEST = 16;
const [WAS = 0] = keysOf('was');
const PAST_BEFORE = keysOf('was sustained strained fell slipped tripped occurred happened twisted hurt');

/** "He was injured when he lifts a box": what happened once is told as past. */
export const presentOfAccident: PlaceRule = {
  at: 'when while as after',
  find: (words, index) => {
    const { keys, text, starts, ends } = words;
    let subject = index + 1;
    while (THE.has(keys[subject] ?? 0)) subject += 1;
    const verb = subject + 1;
    if (!SUBJECTS.has(keys[subject] ?? 0) || !HURTS.has(keys[verb] ?? 0) || !isBeside(words, verb)) return null;
    let isPast = false;
    let isInjury = false;
    for (let at = index - 1; at >= 0 && index - at < LONGEST; at -= 1) {
      isPast ||= PAST_BEFORE.has(keys[at] ?? 0) || keys[at] === WAS;
      isInjury ||= INJURED.has(keys[at] ?? 0);
      if (isPast && isInjury) return slipOf(words, index, verb, 'the past');
      if (at > 0 && /[.;:]\s/.test(text.slice(ends[at - 1], starts[at]))) return null;
    }
    return null;
  },
};
