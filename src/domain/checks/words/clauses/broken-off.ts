import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { LEFT_OUT } from '../context/left-out.ts';
import { ADJECTIVE, ING, kindsAt, NOUN, PARTICIPLE, PAST, PLURAL, SMALL, VERB, VERB_S } from '../english/word-kinds.ts';
import { CLAUSE, classOf, isBeside, isPlainWord, RELATIVE, TELLING } from './small-words.ts';

const ENDS = keysOf('of for with to in by from despite regarding the an and');
const NEVER_LAST = keysOf('despite regarding the an and');
const [OF = 0, TO = 0, BY = 0, THAT = 0] = keysOf('of to by that');
/** Words that go with their preposition to the end of a sentence: "taken care of", "pass by", "which it is for". */
const STAND_WITH = keysOf(
  'heard thought made composed aware disposed because unheard care informed spoken know known complained dreamed rid short come comes came stop stopped drop dropped pass passed passing go goes gone get gets stand stands stood abide abided live lives lived close near followed following sworn here there where not out up down away far along used back in on off over what',
);
const UNFINISHED = keysOf('determined considered deemed noted found difficult impossible easy necessary order');
const WHAT_IS_FELT = keysOf('pain numbness weakness tenderness stiffness swelling');
const OF_ASKING = keysOf('what where how when why whatever whom whose which who');
const VERBAL = VERB | VERB_S | PAST | PARTICIPLE | ING | SMALL;

/** Finds sentences that end with a preposition that no sentence ends with. */
export function findBrokenOff(words: Words): WordSlip[] {
  const found: WordSlip[] = [];
  const { keys, ends, text } = words;
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    if (text.charCodeAt(ends[index] ?? 0) !== STOP || !ENDS.has(key) || !isBeside(words, index)) continue;
    if (!isPlainWord(words, index) || !/^\.(?:\s*$|\s+[A-Z(])/.test(text.slice(ends[index], (ends[index] ?? 0) + 4)))
      continue;
    if (mayEnd(words, index)) continue;
    found.push(slipOf(words, index - 1, index, LEFT_OUT));
  }
  return found;
}

const STOP = 46;

function mayEnd(words: Words, index: number): boolean {
  const { keys } = words;
  const before = keys[index - 1] ?? 0;
  if (STAND_WITH.has(before) || hasGap(words, index)) return true;
  if (/\d/.test(words.text.charAt(words.starts[index - 1] ?? 0))) return true;
  const key = keys[index] ?? 0;
  if (NEVER_LAST.has(key)) return false;
  const kinds = kindsAt(words, index - 1);
  if (key === OF) return (kinds & (PAST | PARTICIPLE)) !== 0;
  if (key === BY) return false;
  if (key === TO && UNFINISHED.has(before)) return false;
  if (WHAT_IS_FELT.has(before)) return false;
  if (key === TO && (kinds & ADJECTIVE) !== 0) return true;
  return (kinds & VERBAL) !== 0 || (kinds & (NOUN | PLURAL | ADJECTIVE)) === 0;
}

/** Whether what the preposition is of may stand before it: "which he was treated for", "a chair to sit on". */
function hasGap(words: Words, end: number): boolean {
  const { keys, text, starts, ends } = words;
  for (let index = end - 1; index >= 0 && end - index < 60; index -= 1) {
    const key = keys[index] ?? 0;
    if (OF_ASKING.has(key)) return true;
    if (key === THAT && (classOf(keys[index - 1]) & (CLAUSE | TELLING)) === 0) return true;
    if (key === THAT && (classOf(key) & RELATIVE) === 0) return true;
    if (index > 0 && /[.?!:]\s|\n/.test(text.slice(ends[index - 1], starts[index]))) return false;
  }
  return false;
}
