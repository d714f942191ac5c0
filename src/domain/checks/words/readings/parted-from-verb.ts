import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
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
  VERB_S,
} from '../english/word-kinds.ts';
import {
  BE,
  BETWEEN,
  CLAUSE,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  isBeside,
  isPlainWord,
  MODAL,
  pastAdverbs,
  PREPOSITION,
} from '../clauses/small-words.ts';
import { opensClause, subjectOf } from '../clauses/subjects.ts';
import { BROKEN } from '../context/left-out.ts';

const CARRIES = BE | HAVE | DO | MODAL;
const PERSONS = keysOf('patient worker claimant applicant employee provider physician doctor surgeon reviewer');
const THE = keysOf('the this');
const PRONOUNS = keysOf('he she it they');
const [TO = 0, AND = 0] = keysOf('to and');
/** Plain forms behind "to" are no verb of a clause. */
const PLAIN = keysOf('do have');
/** Behind other words a thing may stand that is no subject: "noted the pain and was", "since that time and has". */
const LEADS = keysOf(
  'that because although though whether if unless whereas therefore however thus hence consequently',
);

/** Whether a word can only be the verb of a clause, or begins it. */
function isFinite(words: Words, index: number, isJoining: boolean): boolean {
  if (!isBeside(words, index) || !isPlainWord(words, index)) return false;
  if ((classOf(words.keys[index]) & CARRIES) !== 0) return true;
  const kinds = kindsAt(words, index);
  const next = isBeside(words, index + 1) ? classOf(words.keys[index + 1]) : 0;
  if ((kinds & VERB_S) !== 0) return (kinds & PLURAL) === 0 || (next & CLAUSE) !== 0;
  if ((kinds & PAST) === 0) return false;
  return (
    (kinds & PARTICIPLE) === 0 || (next & (DETERMINER | CLAUSE)) !== 0 || (isJoining && (next & PREPOSITION) !== 0)
  );
}

/** "The patient and was seen", "the report of indicates": between a subject and its verb stands no "and" and no preposition. */
export const subjectPartedFromVerb: PlaceRule = {
  at: 'and of to in for with by from on at',
  find: (words, index) => {
    const isJoining = words.keys[index] === AND;
    const next = classOf(words.keys[index + 1]);
    if (!isJoining && (next & (CARRIES | BETWEEN)) === 0) return null;
    if (!isBeside(words, index) || !isBeside(words, index + 1) || !isPlainWord(words, index)) return null;
    const verb = (next & CARRIES) === 0 ? pastAdverbs(words, index + 1) : index + 1;
    if (verb < 0 || !isFinite(words, verb, isJoining) || (words.keys[index] === TO && PLAIN.has(words.keys[verb] ?? 0)))
      return null;
    return parted(words, index) ? slipOf(words, index - 1, verb, BROKEN) : null;
  },
};

const NO_HEAD = PAST | PARTICIPLE | ING | NUMBER | DIGITS;
const MAY_BE_VERB = VERB_S | PAST;

/** Whether all that stands before a word, from the beginning of its clause, is a subject. */
function parted(words: Words, index: number): boolean {
  const { keys } = words;
  if (PRONOUNS.has(keys[index - 1] ?? 0)) return opensClause(words, index - 1);
  const subject = subjectOf(words, index);
  if (subject === null || subject.isJoined || subject.near !== index - 1) return false;
  const { first, head, isLinked, near } = subject;
  const kinds = kindsAt(words, near);
  if ((classOf(keys[first]) & DETERMINER) === 0 || (kinds & NO_HEAD) !== 0) return false;
  if (
    ((kinds & (NOUN | PLURAL)) === 0 || ((kinds & ADJECTIVE) !== 0 && !PERSONS.has(keys[near] ?? 0))) &&
    isPlainWord(words, near)
  )
    return false;
  for (let at = first + 1; at <= near; at += 1)
    if ((kindsAt(words, at) & MAY_BE_VERB) !== 0 && (isLinked || at === head)) return false;
  if (first === 0 || !isBeside(words, first)) return true;
  if (LEADS.has(keys[first - 1] ?? 0)) return !isLinked;
  return PERSONS.has(keys[head] ?? 0) && THE.has(keys[first] ?? 0);
}
