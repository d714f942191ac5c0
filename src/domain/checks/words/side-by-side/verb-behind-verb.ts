import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { kindsAt, NOUN, PARTICIPLE, PAST, VERB, VERB_S } from '../english/word-kinds.ts';
import { BE, classOf, DO, HAVE, isAdverb, isBeside, isPlainWord, MODAL } from '../clauses/small-words.ts';
import { opensClause, subjectOf } from '../clauses/subjects.ts';
import { BROKEN } from '../context/left-out.ts';

const PRONOUNS = keysOf('he she they it there');
const BEFORE_PLAIN = MODAL | DO;
const BEFORE_DONE = HAVE | BE;

/** Whether a sentence begins with the subject of a verb, or with the pronoun before it. */
function opensSentence(words: Words, verb: number): boolean {
  if (PRONOUNS.has(words.keys[verb - 1] ?? 0))
    return isBeside(words, verb) && !isBeside(words, verb - 1) && opensClause(words, verb - 1);
  const subject = subjectOf(words, verb);
  return subject !== null && (subject.first === 0 || !isBeside(words, subject.first));
}

/** "She denied is any pain", "does not address is this", "had tried is and failed": behind a subject and its verb comes no other. */
export const verbBehindVerb: PlaceRule = {
  at: 'is was are were has',
  find: (words, index) => {
    const verb = index - 1;
    const kinds = kindsAt(words, verb);
    if ((kinds & (PAST | VERB_S | VERB | PARTICIPLE)) === 0 || !isBeside(words, index) || !isPlainWord(words, index))
      return null;
    if (!isBeside(words, verb) || !isPlainWord(words, verb)) return null;
    let before = verb - 1;
    while (verb - before < 4 && isAdverb(words, before) && isBeside(words, before)) before -= 1;
    const of = classOf(words.keys[before]);
    const isLed =
      ((of & BEFORE_PLAIN) !== 0 && (kinds & VERB) !== 0 && ((kinds & NOUN) === 0 || (of & DO) !== 0)) ||
      ((of & BEFORE_DONE) !== 0 && (kinds & PARTICIPLE) !== 0);
    if (isLed) return opensSentence(words, before) ? slipOf(words, verb, index, BROKEN) : null;
    return (kinds & (PAST | VERB_S)) !== 0 && PRONOUNS.has(words.keys[verb - 1] ?? 0) && opensSentence(words, verb)
      ? slipOf(words, verb, index, BROKEN)
      : null;
  },
};
