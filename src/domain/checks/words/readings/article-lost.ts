import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, DIGITS, kindsAt, NOUN, NUMBER, PARTICIPLE, PLURAL } from '../english/word-kinds.ts';
import {
  AND,
  BE,
  BE_FORM,
  CLAUSE,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  isAdverb,
  isBeside,
  isPlainWord,
  MODAL,
  PREPOSITION,
  TO,
} from '../clauses/small-words.ts';
import { LEFT_OUT } from '../context/left-out.ts';

const TOLD_OF = 'patient worker claimant applicant provider physician request guideline employee surgeon';
const BEFORE_NOUN = keysOf('injured treating requesting primary attending prescribing');
const OF_ONE = keysOf('patient worker');
const OPENS = PREPOSITION | CLAUSE;
const [AS = 0, S = 0] = keysOf('as s');
const FOLLOWS = BE | BE_FORM | HAVE | DO | MODAL | PREPOSITION | TO | AND | CLAUSE;
/** "Reported by patient", "date of request": set ways of forms. */
const AS_THEY_STAND = keysOf('by per via');
const DATES = keysOf('date dates name age time type');
/** How often one who writes has put the article before the same noun. */
const USUALLY = 1;

/** "The severity of patient": a noun that the same hand writes with its article everywhere else. */
export const articleLost: PlaceRule = {
  at: TOLD_OF,
  find: (words, index) => {
    const { keys } = words;
    if (!isPlainWord(words, index)) return null;
    let first = index;
    while (first > 0 && index - first < 3 && BEFORE_NOUN.has(keys[first - 1] ?? 0) && isBeside(words, first))
      first -= 1;
    const before = keys[first - 1] ?? 0;
    if (!isBeside(words, first) || !isPlainWord(words, first) || !isPlainWord(words, first - 1)) return null;
    if ((classOf(before) & DETERMINER) !== 0 || ((classOf(before) & OPENS) === 0 && before !== AS)) return null;
    if (!isClosed(words, index) || AS_THEY_STAND.has(before) || DATES.has(keys[first - 2] ?? 0)) return null;
    return countOf(words, index, first) ? slipOf(words, first - 1, index, LEFT_OUT) : null;
  },
};

/** Whether the noun phrase ends with a word: a verb, a preposition or a stop follows. */
function isClosed(words: Words, index: number): boolean {
  if (!isBeside(words, index + 1)) return words.text.charAt(words.ends[index] ?? 0) === '.';
  if ((classOf(words.keys[index + 1]) & FOLLOWS) !== 0 || isAdverb(words, index + 1)) return true;
  const kinds = kindsAt(words, index + 1);
  return (kinds & (NOUN | PLURAL | ADJECTIVE | NUMBER | DIGITS)) === 0 && (kinds & PARTICIPLE) !== 0;
}

/** Whether a text has the noun with its article several times, and without it here alone. */
function countOf(words: Words, index: number, first: number): boolean {
  const { keys, text, starts, ends } = words;
  let withArticle = 0;
  for (let at = 0; at < keys.length; at += 1) {
    if (keys[at] !== keys[index] || at === index) continue;
    let from = at;
    while (from > 0 && BEFORE_NOUN.has(keys[from - 1] ?? 0) && isBeside(words, from)) from -= 1;
    if (index - first !== at - from && OF_ONE.has(keys[at] ?? 0)) continue;
    if ((classOf(keys[from - 1]) & DETERMINER) !== 0 && isBeside(words, from)) withArticle += 1;
    else if (
      keys[at + 1] === S ||
      /[A-Z]/.test(text.charAt(starts[from] ?? 0)) ||
      (kindsAt(words, from - 1) & ADJECTIVE) === 0
    )
      if (/^ ?$/.test(text.slice(ends[from - 1], starts[from]))) return false;
  }
  return withArticle >= USUALLY;
}

const COUNTED =
  'fracture tear candidate patient request cane walker brace splint wheelchair laborer driver nurse fall accident stroke hernia cyst nodule scar option exception plan program device procedure test study visit session trial course reason contract agreement limp deficit component';
const TAKES = keysOf('sustained suffered is was had has requires needs uses using underwent undergo suffers wears');
const ARTICLES = keysOf('the a an');
const BEHIND = keysOf('of for to on in at that which who when while with from by and or but');
const LONGEST = 3;

/** "Sustained industrial injury on the job": one thing that can be counted, behind its verb, in a sentence that has its articles elsewhere. */
export const articleLostBehindVerb: PlaceRule = {
  at: COUNTED,
  find: (words, index) => {
    const { keys, text, starts, ends } = words;
    if (
      !isPlainWord(words, index) ||
      !(isBeside(words, index + 1) ? BEHIND.has(keys[index + 1] ?? 0) : text.charAt(ends[index] ?? 0) === '.')
    )
      return null;
    let first = index;
    while (
      index - first < LONGEST &&
      isBeside(words, first) &&
      isPlainWord(words, first - 1) &&
      (kindsAt(words, first - 1) & (ADJECTIVE | NOUN)) !== 0 &&
      classOf(keys[first - 1]) === 0
    )
      first -= 1;
    if (!isBeside(words, first) || !TAKES.has(keys[first - 1] ?? 0)) return null;
    for (let at = first - 2; at >= 0 && !/[.:;]\s|\n/.test(text.slice(ends[at], starts[at + 1])); at -= 1)
      if (ARTICLES.has(keys[at] ?? 0)) return slipOf(words, first - 1, index, LEFT_OUT);
    return null;
  },
};
