import type { Words } from '#domain/drugs/lexicon.ts';
import { BROKEN } from '../context/left-out.ts';
import {
  AND,
  BE,
  BE_FORM,
  classOf,
  CLAUSE,
  DETERMINER,
  DO,
  HAVE,
  isAdverb,
  isBeside,
  isPlainWord,
  MODAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../clauses/small-words.ts';
import { kindsAt, NOUN, PAST, PLURAL, VERB_S } from '../english/word-kinds.ts';
import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import { behindVerb, isSurelyFinite, mayBeFinite } from './finite.ts';
import { firstOfSentence, lastOfSentence } from './sentence-edges.ts';

const PERSONS = 'he she they';
const CARRIES = BE | HAVE | DO | MODAL;
/** With them one tells what another says, or a part leads to the clause behind it. */
const LEADS = keysOf(
  'if when while although though because since unless until once whether after before than given despite due per either neither nor so how what why where whenever wherever whatever however thus therefore hence following during only such more times time denies denied says said claims claimed thinks thought feels felt alleges alleged advised explains explained adds added opines opined found recalls states stated reports reported notes noted told asked',
);
const [THERE = 0, IT = 0] = keysOf('there it');
/** "The surgeon is a good one, it was said." */
const TELLING = keysOf('noted stated said reported felt seen acknowledged mentioned suggested believed understood');
const SEEMS = keysOf('seems appears seemed appeared follows');
const SHORTEST = 3;
const LONGEST = 32;

/** "The knee was sore, she took a pill.": a comma where a stop should be. */
export const commaForStop: PlaceRule = {
  at: `${PERSONS} it there this`,
  find: (words, index) => {
    if (!isPlainWord(words, index) || !isBehindComma(words, index)) return null;
    const verb = pastAdverb(words, index + 1);
    if (!isVerbOf(words, verb) || SEEMS.has(words.keys[verb] ?? 0)) return null;
    if (words.keys[index] === IT && TELLING.has(words.keys[pastAdverb(words, verb + 1)] ?? 0)) return null;
    return isClauseAlone(words, index) ? slipOf(words, index - 1, verb, BROKEN) : null;
  },
};

const TOLD_OF = 'patient claimant applicant worker employee request provider';
const BEFORE_NOUN = keysOf('injured treating requesting primary current');
const THE = keysOf('the this');

/** "He had a scan, the request is denied.": the same before a person or the request. */
export const commaForStopBeforeNoun: PlaceRule = {
  at: TOLD_OF,
  find: (words, index) => {
    const the = BEFORE_NOUN.has(words.keys[index - 1] ?? 0) ? index - 2 : index - 1;
    if (!THE.has(words.keys[the] ?? 0) || !isBeside(words, index) || !isPlainWord(words, the)) return null;
    const verb = pastAdverb(words, index + 1);
    if (!isBehindComma(words, the) || !isVerbOf(words, verb)) return null;
    return isClauseAlone(words, the) ? slipOf(words, the - 1, verb, BROKEN) : null;
  },
};

const DAY = /\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/;

/** "He was seen on 3/4/2016 she was well.": two sentences without any sign. */
export const nothingForStop: PlaceRule = {
  at: PERSONS,
  find: (words, index) => {
    if (!isPlainWord(words, index) || (words.starts[index] ?? 0) - (words.ends[index - 1] ?? 0) !== 1) return null;
    const end = words.ends[index - 1] ?? 0;
    if (!DAY.test(words.text.slice(Math.max(0, end - 10), end)) || !isVerbOf(words, pastAdverb(words, index + 1)))
      return null;
    return isWholeClause(words, firstOfSentence(words, index), index - 1)
      ? slipOf(words, index - 1, index + 1, BROKEN)
      : null;
  },
};

function isBehindComma({ text, starts, ends }: Words, index: number): boolean {
  const from = ends[index - 1] ?? 0;
  return (starts[index] ?? 0) - from === 2 && text.charAt(from) === ',';
}

const pastAdverb = (words: Words, index: number): number =>
  isAdverb(words, index) && isBeside(words, index) ? index + 1 : index;

function isVerbOf(words: Words, verb: number): boolean {
  if (!isBeside(words, verb) || !isPlainWord(words, verb)) return false;
  return isSurelyFinite(words, verb) || (kindsAt(words, verb) & (PAST | VERB_S)) !== 0;
}

/** Whether a whole clause stands before a comma, from the beginning of its sentence, and another behind it to the end. */
function isClauseAlone(words: Words, index: number): boolean {
  const first = firstOfSentence(words, index);
  if (index - first < SHORTEST || index - first > LONGEST || !isWholeClause(words, first, index - 1)) return false;
  const last = lastOfSentence(words, index);
  const behind = words.text.slice(words.starts[index], words.starts[last + 1]);
  return last - index >= SHORTEST && /^[^:;"“?,]*\.\s*$/.test(behind) && !isOfThree(words, index, last);
}

/** "He is well, he works and there is no pain.": a list of clauses has commas of its own. */
function isOfThree(words: Words, from: number, last: number): boolean {
  let isJoined = false;
  for (let index = from; index <= last; index += 1) {
    isJoined ||= (classOf(words.keys[index]) & AND) !== 0;
    if (isJoined && mayBeFinite(words, index)) return true;
  }
  return false;
}

/** Whether all from the beginning of a sentence to a word is one clause with its subject and its verb. */
function isWholeClause(words: Words, first: number, last: number): boolean {
  const { keys, text, starts, ends } = words;
  const of = classOf(keys[first]);
  if (OPENS_QUESTION.has(keys[first] ?? 0)) return false;
  const isName = (classOf(keys[first + 1]) & CARRIES) !== 0 && isBeside(words, first + 1);
  if (!isName && (of & (DETERMINER | PRONOUN)) === 0 && (kindsAt(words, first) & (NOUN | PLURAL)) === 0) return false;
  if ((of & (PREPOSITION | CLAUSE)) !== 0 && (of & DETERMINER) === 0) return false;
  if (!/^[A-Z][^,;:"“?()]*$/.test(text.slice(starts[first], ends[last]))) return false;
  let verb = -1;
  for (let index = first; index <= last; index += 1) {
    const own = classOf(keys[index]);
    if (LEADS.has(keys[index] ?? 0) && (classOf(keys[index - 1]) & (BE | BE_FORM)) === 0) return false;
    const isTold = SHOWS.has(keys[index] ?? 0) && verb < 0;
    if (!isTold && (own & (RELATIVE | CLAUSE)) !== 0 && ((own & DETERMINER) === 0 || index > first)) return false;
    if (verb > 0 && SHOWS.has(keys[verb] ?? 0) && mayBeFinite(words, index)) return false;
    if (isTold) verb = index;
    if (verb < 0 && index > first && isSurelyFinite(words, index)) verb = index;
  }
  if (keys[first] === THERE) verb = first + 1;
  if (verb < 0) verb = pastOf(words, first, last);
  return verb > first && behindVerb(words, verb) <= last + 1 && !endsOpen(words, last);
}

/** The first past behind a noun, which may be a participle by its form. */
function pastOf(words: Words, first: number, last: number): number {
  for (let index = first + 1; index <= last; index += 1)
    if ((kindsAt(words, index) & PAST) !== 0 && mayBeFinite(words, index)) return index;
  return -1;
}

const OPENS_QUESTION = keysOf('had not were should');
const SHOWS = keysOf('showed shows revealed reveals demonstrated demonstrates');

const OPEN = CARRIES | BE_FORM | PREPOSITION | DETERMINER | AND;

/** "The scan is, he says, old." */
const endsOpen = (words: Words, last: number): boolean =>
  isPlainWord(words, last) &&
  ((classOf(words.keys[last]) & OPEN) !== 0 || words.folded.endsWith('ly', words.ends[last]));
