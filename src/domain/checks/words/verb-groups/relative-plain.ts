import {
  ADVERB,
  ADJECTIVE,
  kindsAt,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PAST,
  PLURAL,
  SMALL,
  VERB,
  VERB_S,
} from '../english/word-kinds.ts';
import { AND, classOf, DETERMINER, isBeside, isPlainWord, pastAdverbs } from '../clauses/small-words.ts';
import { isSurelyFinite } from '../sentences/finite.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { keysOf, slipOf, type WordSlip } from '../word-slip.ts';
import { wordAt } from '../noun-phrases/word-at.ts';
import { isNounOf } from './relative-agreement.ts';

const NEVER = PAST | PARTICIPLE | ADVERB | SMALL | VERB_S;
const [WHICH = 0] = keysOf('which');
const FARTHEST = 12;
const YEAR = /^(?:19|20)\d\d$/;

/** "A drug that cause cramps", "the note, which describe a fall": the plain form of a verb of one. */
export function plainBehindRelative(words: Words, that: number): WordSlip | null {
  const { keys, text, starts, ends } = words;
  const noun = that - 1;
  if (noun < 1 || !isPlainWord(words, noun)) return null;
  if (!isBeside(words, that) && !(keys[that] === WHICH && text.slice(ends[noun], starts[that]) === ', ')) return null;
  const verb = pastAdverbs(words, that + 1);
  if (verb < 0 || classOf(keys[verb]) !== 0 || !isPlainWord(words, verb)) return null;
  const kinds = kindsAt(words, verb);
  if ((kinds & VERB) === 0 || (kinds & NEVER) !== 0) return null;
  if ((kinds & (NOUN | ADJECTIVE)) !== 0 && !leadsThing(words, verb + 1)) return null;
  return isNounOf(words, noun, false) && isOfOneAlone(words, noun)
    ? slipOf(words, noun, verb, 'the verb of one')
    : null;
}

const leadsThing = (words: Words, index: number): boolean =>
  isBeside(words, index)
    ? (classOf(words.keys[index]) & DETERMINER) !== 0
    : words.text.charAt(words.ends[index - 1] ?? 0) === ',';

/** Whether no word before, up to the verb, tells of several. */
function isOfOneAlone(words: Words, noun: number): boolean {
  for (let index = noun - 1; index >= 0 && noun - index < FARTHEST; index -= 1) {
    if (/[.;:?!]\s/.test(words.text.slice(words.ends[index], words.starts[index + 1]))) return true;
    if (isSurelyFinite(words, index)) return true;
    if ((classOf(words.keys[index]) & AND) !== 0) return false;
    const kinds = kindsAt(words, index);
    if (
      (kinds & PLURAL) !== 0 ||
      ((kinds & NUMBER) !== 0 && isBeside(words, index + 1) && !YEAR.test(wordAt(words, index)))
    )
      return false;
  }
  return true;
}
