import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { kindsAt, NOUN, PLURAL, ADJECTIVE, PARTICIPLE, VERB_S } from '../english/word-kinds.ts';
import {
  BE,
  CLAUSE,
  classOf,
  DETERMINER,
  HAVE,
  isAdverb,
  isBeside,
  isPlainWord,
  MODAL,
  PREPOSITION,
  RELATIVE,
  TELLING,
} from '../clauses/small-words.ts';
import { opensClause, reachBefore, subjectOf } from '../clauses/subjects.ts';
import { LEFT_OUT } from '../context/left-out.ts';

/** Verbs of a clause behind a thing that another verb has already: "is a male was injured". */
const SECOND =
  'is was are were has have had does did would may can should could must do underwent sustained suffered became began fell';
const ARTICLES = keysOf('a an no some');
const TIMES = keysOf('today now yesterday');
const PRONOUNS = keysOf('he she it they there this');
const ASKING = keysOf('what when where how why whether');
const [THAT = 0, TO = 0] = keysOf('that to');
/** They take a thing and no clause. */
const TAKES_THING = keysOf(
  'recommend recommends recommended support supports supported include includes included underwent undergo undergoes received receives receive sustained suffered used uses treats treated prescribed warrant warrants requested requests requires require',
);

/** "Recommended for patients have red flags", "is a male sustained a fall": a second verb of a clause, without the word that leads its own. */
export const relativeLost: PlaceRule = {
  at: SECOND,
  find: (words, index) => {
    if (!isPlainWord(words, index) || !isPlainWord(words, index - 1)) return null;
    if (!isBeside(words, index)) return behindComma(words, index) ? slipOf(words, index - 1, index, LEFT_OUT) : null;
    if ((kindsAt(words, index - 1) & (NOUN | PLURAL)) === 0 || TIMES.has(words.keys[index - 1] ?? 0)) return null;
    const reached = reachBefore(words, index);
    if (reached === null || !('link' in reached) || reached.isJoined) return null;
    const verb = verbWithThing(words, reached.link);
    return verb >= 0 && isOfMainClause(words, verb) ? slipOf(words, index - 1, index, LEFT_OUT) : null;
  },
};

/** The verb of what stands behind a word, where that is told of it and begins no clause; -1 elsewhere. */
function verbWithThing(words: Words, link: number): number {
  const { keys } = words;
  const of = classOf(keys[link]);
  const next = keys[link + 1] ?? 0;
  if ((of & (BE | HAVE)) !== 0)
    return ARTICLES.has(next) || (classOf(next) & (DETERMINER | PREPOSITION)) === 0 ? link : -1;
  let be = link - 1;
  while (link - be < 4 && isAdverb(words, be)) be -= 1;
  const isBehindBe = (classOf(keys[be]) & BE) !== 0;
  const kinds = kindsAt(words, link);
  if (
    TAKES_THING.has(keys[link] ?? 0) &&
    !isBehindBe &&
    ((kinds & PARTICIPLE) === 0 || (classOf(next) & DETERMINER) !== 0)
  )
    return link;
  return isBehindBe && (classOf(next) & PREPOSITION) !== 0 && (kinds & (ADJECTIVE | PARTICIPLE)) !== 0 ? be : -1;
}

/** Whether the clause of a verb is told of by no other verb: "that he is fit is plain", "the van in which she was a passenger was". */
function isOfMainClause(words: Words, verb: number): boolean {
  const { keys } = words;
  if (keys[verb - 1] === TO) return isBehindVerb(words, verb - 1);
  const isPronoun = PRONOUNS.has(keys[verb - 1] ?? 0) && isBeside(words, verb);
  const first = isPronoun ? verb - 1 : (subjectOf(words, verb)?.first ?? -1);
  if (first < 0 || (isPronoun && !opensClause(words, first))) return false;
  if (first === 0 || !isBeside(words, first)) return true;
  const before = keys[first - 1] ?? 0;
  if (before === THAT) return first > 1 && (classOf(keys[first - 2]) & (CLAUSE | TELLING)) !== 0;
  return (classOf(before) & RELATIVE) === 0 && !ASKING.has(before);
}

const FARTHEST = 12;

/** Whether the verb of its clause stands before a word: "is enough to warrant", but not "the wish to have". */
function isBehindVerb(words: Words, to: number): boolean {
  for (let index = to - 1; index > 0 && to - index < FARTHEST && isBeside(words, index + 1); index -= 1) {
    const of = classOf(words.keys[index]);
    if ((of & (BE | HAVE)) !== 0) return true;
    if ((of & (CLAUSE | RELATIVE)) !== 0) return false;
  }
  return false;
}

/** "The guidelines allow ten visits, would be": behind the only comma of a sentence that has its verb before it. */
function behindComma(words: Words, index: number): boolean {
  const { keys, text, starts, ends } = words;
  if (text.slice(ends[index - 1], starts[index]) !== ', ' || (classOf(keys[index]) & (BE | MODAL | HAVE)) === 0)
    return false;
  let hasVerb = false;
  for (let at = index - 1; at > 0; at -= 1) {
    const gap = text.slice(ends[at - 1], starts[at]);
    const of = classOf(keys[at]);
    if ((of & (RELATIVE | CLAUSE)) !== 0) return false;
    hasVerb ||= (of & (BE | MODAL | HAVE)) !== 0 || (kindsAt(words, at) & (VERB_S | PLURAL)) === VERB_S;
    if (/[.]\s/.test(gap)) break;
    if (/[,;:()?!\n]/.test(gap)) return false;
  }
  return hasVerb && /^[^.,;:]*\.(?:\s|$)/.test(text.slice(ends[index]));
}
