import { lazy } from '#domain/drugs/words/lazy.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { CONFUSED_BODY } from './confused-body.ts';
import { CONFUSED_CARE } from './confused-care.ts';
import { CONFUSED_ENGLISH } from './confused-english.ts';
import { CONFUSED_HEARING } from './confused-hearing.ts';
import { CONFUSED_SMALL } from './confused-small.ts';
import { GRAMMAR_PHRASES } from './grammar-phrases.ts';
import { GRAMMAR_ROWS } from './grammar-rows.ts';
import { GRAMMAR_SUBJECTS } from './grammar-subjects.ts';
import { LEFT_OUT_ROWS } from './left-out.ts';
import { CONFUSED_TERMS } from './confused-terms.ts';
import { PHRASE_ROWS } from './set-phrases.ts';
import { BROKEN_FORMS, BROKEN_PHRASES } from '../grammar/broken-forms.ts';
import { BROKEN_ROWS } from '../grammar/broken-rows.ts';
import { matchWords, wordIndex } from './match-words.ts';
import { wordPatterns } from './word-patterns.ts';
import type { WordSlip } from '../word-slip.ts';
import { findBrokenOff } from '../clauses/broken-off.ts';
import { findOtherNumber } from '../clauses/agreement.ts';
import { findThere } from '../clauses/there.ts';
import { findWithoutVerb } from '../clauses/without-verb.ts';
import { findVerbGroups } from '../verb-groups/verb-groups.ts';
import { findVerbForms } from '../clauses/verb-forms.ts';
import { DICTATED_ROWS } from '../dictation/dictated-rows.ts';
import { HEARD_ENGLISH } from '../dictation/heard-english.ts';
import { HEARD_ROWS } from '../dictation/heard-rows.ts';
import { HOMOPHONES } from '../grammar/homophones.ts';
import { MISSING_ROWS } from '../grammar/missing.ts';
import { MISSING_TO_ROWS } from '../grammar/missing-to.ts';
import { NUMBER_ROWS } from '../grammar/number.ts';
import { VERB_ROWS } from '../grammar/verbs.ts';
import { ADJECTIVE_ROWS } from '../noun-phrases/adjective-rows.ts';
import { CONFUSED_PAIRS } from '../noun-phrases/confused-pairs.ts';
import { findPhraseSlips } from '../noun-phrases/noun-phrases.ts';
import { SMALL_WORD_ROWS } from '../small-words/small-word-rows.ts';
import { FIXED_PHRASES } from '../readings/fixed-phrases.ts';
import { WORD_CLASSES } from '../readings/word-classes.ts';
import { HURRIED } from '../dictation/hurried.ts';
import { OTHER_TONGUES } from '../dictation/other-tongues.ts';
import { findBrokenClauses } from '../readings/clause-readings.ts';
import { findBrokenSentences } from '../sentences/sentences.ts';
import { findWrongNeighbours } from '../side-by-side/side-by-side.ts';
import { findWrongNouns } from '../noun-slots/noun-slots.ts';
import { findSmallWordSlips } from '../small-words/small-words.ts';

const patterns = lazy(() =>
  wordIndex(
    wordPatterns([
      ...LEFT_OUT_ROWS,
      ...BROKEN_ROWS,
      ...BROKEN_PHRASES,
      ...BROKEN_FORMS,
      ...GRAMMAR_ROWS,
      ...GRAMMAR_PHRASES,
      ...GRAMMAR_SUBJECTS,
      ...CONFUSED_HEARING,
      ...CONFUSED_BODY,
      ...CONFUSED_CARE,
      ...CONFUSED_ENGLISH,
      ...CONFUSED_TERMS,
      ...PHRASE_ROWS,
      ...CONFUSED_SMALL,
      ...HOMOPHONES,
      ...DICTATED_ROWS,
      ...HEARD_ENGLISH,
      ...HEARD_ROWS,
      ...NUMBER_ROWS,
      ...VERB_ROWS,
      ...MISSING_ROWS,
      ...CONFUSED_PAIRS,
      ...MISSING_TO_ROWS,
      ...ADJECTIVE_ROWS,
      ...SMALL_WORD_ROWS,
      ...FIXED_PHRASES,
      ...WORD_CLASSES,
      ...OTHER_TONGUES,
      ...HURRIED,
    ]),
  ),
);

/** What no row can tell: the phrases and clauses of a text, read. */
const READERS: readonly ((words: Words) => readonly WordSlip[])[] = [
  findPhraseSlips,
  findVerbForms,
  findOtherNumber,
  findThere,
  findWithoutVerb,
  findBrokenOff,
  findVerbGroups,
  findSmallWordSlips,
  findBrokenClauses,
  findWrongNouns,
  findWrongNeighbours,
  findBrokenSentences,
];

const known = new WeakMap<Words, readonly WordSlip[]>();

/** Right words in a wrong place, slips of grammar and words left out, in order of the text. */
export function findMisplaced(words: Words): readonly WordSlip[] {
  const found =
    known.get(words) ??
    READERS.reduce<readonly WordSlip[]>((told, find) => beside(told, find(words)), matchWords(patterns(), words));
  known.set(words, found);
  return found;
}

/** What is told already, and of the others those that stand apart from it. */
function beside(told: readonly WordSlip[], others: readonly WordSlip[]): readonly WordSlip[] {
  const apart = others.filter(({ start, end }) => !told.some(other => start < other.end && other.start < end));
  return apart.length === 0 ? told : [...told, ...apart].toSorted((one, other) => one.start - other.start);
}
