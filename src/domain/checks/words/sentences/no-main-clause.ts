import type { Words } from '#domain/drugs/lexicon.ts';
import { BROKEN } from '../context/left-out.ts';
import { classOf, CLAUSE, DETERMINER, PRONOUN, RELATIVE } from '../clauses/small-words.ts';
import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import { behindVerb, isSurelyFinite, mayBeFinite } from './finite.ts';
import { beginsSentence, lastOfSentence } from './sentence-edges.ts';

const [GIVEN = 0, THAT = 0, EVEN = 0] = keysOf('given that even');
const PERSONS = keysOf('patient claimant applicant mtus odg acoem guidelines');
/** Behind a comma they go on with the clause before it. */
const GOES_ON = keysOf(
  'which who whom including such despite especially particularly even in with without or and nor as due per namely i e g resulting making suggesting indicating causing requiring leading',
);
/** They stand before a noun alone as well: "as a tricyclic it is", "since the fall he has". */
const [AS = 0, SINCE = 0] = keysOf('as since');
const STANDS_FOR = keysOf('he she they it there');
const TOLD_OF = keysOf('patient claimant applicant worker employee request provider injured treating requesting');
const SHORTEST = 5;
const LONGEST = 45;

/** "Although the knee has been sore for some weeks.": a clause that leads to another, and none follows. */
export const noMainClause: PlaceRule = {
  at: 'although though while whereas because since as given',
  find: (words, index) => {
    if (!beginsSentence(words, index)) return null;
    const last = lastOfSentence(words, index);
    const subject = words.keys[index] === GIVEN ? index + 2 : index + 1;
    if (last - index < SHORTEST || last - index > LONGEST || !isSubject(words, subject)) return null;
    if (words.keys[index] === GIVEN && words.keys[index + 1] !== THAT) return null;
    if (!isPlainSentence(words, index, last)) return null;
    if ((words.keys[index] === AS || words.keys[index] === SINCE) && !leadsClause(words, subject)) return null;
    return isOneClause(words, subject, last) ? slipOf(words, index, last, BROKEN) : null;
  },
};

const isPlainSentence = ({ text, starts }: Words, first: number, last: number): boolean =>
  /^[^:;"“?(]*\.\s*$/.test(text.slice(starts[first], starts[last + 1]));

/** "As the patient has", "as there is". */
const leadsClause = ({ keys }: Words, subject: number): boolean =>
  STANDS_FOR.has(keys[subject] ?? 0) || TOLD_OF.has(keys[subject + 1] ?? 0);

/** "Even though" is told by its second word. */
export const noMainClauseBehindEven: PlaceRule = {
  at: 'even',
  find: (words, index) => {
    if (words.keys[index] !== EVEN || !beginsSentence(words, index)) return null;
    const of = classOf(words.keys[index + 1]);
    const last = lastOfSentence(words, index);
    if ((of & CLAUSE) === 0 || last - index < SHORTEST || last - index > LONGEST) return null;
    if (!isPlainSentence(words, index, last)) return null;
    return isSubject(words, index + 2) && isOneClause(words, index + 2, last)
      ? slipOf(words, index, last, BROKEN)
      : null;
  },
};

const isSubject = ({ keys }: Words, index: number): boolean =>
  (classOf(keys[index]) & (DETERMINER | PRONOUN)) !== 0 || PERSONS.has(keys[index] ?? 0);

/** Whether a clause is all there is up to a word, but for those that a relative word or "that" leads. */
function isOneClause(words: Words, from: number, last: number): boolean {
  let verb = from + 1;
  while (verb <= last && !isSurelyFinite(words, verb)) {
    if (mayBeFinite(words, verb) && (verb > from + 1 || STANDS_FOR.has(words.keys[from] ?? 0))) break;
    if (STANDS_FOR.has(words.keys[verb] ?? 0)) return false;
    if (words.text.charAt(words.ends[verb - 1] ?? 0) === ',') return false;
    verb += 1;
  }
  if (verb > last) return false;
  let isLed = false;
  for (let index = behindVerb(words, verb); index <= last; index += 1) {
    const key = words.keys[index] ?? 0;
    const of = classOf(key);
    if (words.text.charAt(words.ends[index - 1] ?? 0) === ',' && !GOES_ON.has(key)) return false;
    if ((of & RELATIVE) !== 0 || ((of & CLAUSE) !== 0 && !mayBeFinite(words, index))) isLed = true;
    else if (mayBeFinite(words, index)) {
      if (!isLed) return false;
      isLed = false;
      index = behindVerb(words, index) - 1;
    }
  }
  return true;
}

/** What leads to a clause and is none, each with the words behind it. */
const OPENING: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  ['due to', 'based on', 'because of', 'according to', 'despite', 'given the his her this'].map(line => {
    const [first = 0, ...behind] = keysOf(line);
    return [first, new Set(behind)] as const;
  }),
);
/** Participles that tell of the noun before them. */
const TELLS_OF_NOUN = keysOf(
  'submitted provided requested performed dated received taken obtained prescribed reviewed documented listed given made completed presented available described noted reported',
);
const [S = 0] = keysOf('s');

/** "Due to the lack of any finding on the film.": what leads to a clause, and none follows. */
export const openingAlone: PlaceRule = {
  at: OPENING.keys(),
  find: (words, index) => {
    const behind = OPENING.get(words.keys[index] ?? 0);
    if (behind === undefined || !beginsSentence(words, index)) return null;
    if (behind.size > 0 && !behind.has(words.keys[index + 1] ?? 0)) return null;
    const last = lastOfSentence(words, index);
    if (last - index <= SHORTEST || last - index > LONGEST || !isPlainSentence(words, index, last)) return null;
    for (let at = index + 2; at <= last; at += 1) {
      const key = words.keys[at] ?? 0;
      if (words.text.charAt(words.ends[at - 1] ?? 0) === ',' && !GOES_ON.has(key)) return null;
      const isLed = (classOf(words.keys[at - 1]) & DETERMINER) !== 0;
      if (!isLed && (classOf(key) & (RELATIVE | CLAUSE)) !== 0) return null;
      if (mayBeFinite(words, at) && !TELLS_OF_NOUN.has(key) && words.keys[at - 1] !== S) return null;
    }
    return slipOf(words, index, last, BROKEN);
  },
};
