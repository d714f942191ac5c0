import type { Words } from '#domain/drugs/lexicon.ts';
import {
  BE,
  BE_FORM,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  isAdverb,
  isPlainWord,
  MODAL,
  PREPOSITION,
  TO,
} from '../clauses/small-words.ts';
import {
  ADJECTIVE,
  ING,
  kindsAt,
  KNOWN,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PAST,
  PLURAL,
  VERB,
  VERB_S,
} from '../english/word-kinds.ts';

const BEFORE_PLAIN = MODAL | DO | TO;

/** Whether a word is surely the verb of a clause: a helping verb, or a form that is no noun and no participle. */
export function isSurelyFinite(words: Words, index: number): boolean {
  const { keys } = words;
  if (!isPlainWord(words, index)) return false;
  const of = classOf(keys[index]);
  if ((of & (BE | MODAL)) !== 0) return true;
  if ((of & (HAVE | DO)) !== 0) return (classOf(keys[index - 1]) & (MODAL | TO)) === 0;
  const kinds = kindsAt(words, index);
  if ((kinds & VERB_S) !== 0) return (kinds & PLURAL) === 0;
  return (kinds & PAST) !== 0 && (kinds & (PARTICIPLE | VERB | ADJECTIVE)) === 0;
}

/** Whether a word may be the verb of a clause, for all that stands before it. */
export function mayBeFinite(words: Words, index: number): boolean {
  if (isSurelyFinite(words, index)) return true;
  const before = classOf(words.keys[index - 1]);
  if ((before & BEFORE_PLAIN) !== 0 && (before & PREPOSITION) === 0) return false;
  const kinds = kindsAt(words, index);
  if ((kinds & KNOWN) === 0) return words.folded.endsWith('ed', words.ends[index]);
  const isBehindSmall = (before & (DETERMINER | PREPOSITION | BE | BE_FORM | HAVE)) !== 0;
  if ((kinds & VERB_S) !== 0 && (kindsAt(words, index - 1) & NUMBER) !== 0) return false;
  if ((kinds & (PAST | VERB_S)) !== 0) return !isBehindSmall;
  if ((kinds & VERB) === 0 || isBehindSmall) return false;
  if ((kinds & (NOUN | ADJECTIVE)) === 0) return true;
  return (kindsAt(words, index - 1) & PLURAL) !== 0;
}

const GROUP = BE | BE_FORM | HAVE;

/** The index behind the last word of the verb that begins at a place: "has not been" and "seen". */
export function behindVerb(words: Words, from: number): number {
  let index = from + 1;
  let isHelped = (classOf(words.keys[from]) & (BE | HAVE | MODAL | DO)) !== 0;
  while (index < words.keys.length && index < from + 6) {
    const of = classOf(words.keys[index]);
    if ((of & GROUP) !== 0 || isAdverb(words, index)) {
      index += 1;
      continue;
    }
    if (!isHelped || (kindsAt(words, index) & (PARTICIPLE | ING | VERB)) === 0) break;
    isHelped = false;
    index += 1;
  }
  return index;
}
