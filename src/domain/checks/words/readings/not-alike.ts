import {
  AND,
  classOf,
  CLAUSE,
  DETERMINER,
  DO,
  HAVE,
  isBeside,
  isPlainWord,
  MODAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TO,
} from '../clauses/small-words.ts';
import { ADJECTIVE, ING, kindsAt, KNOWN, NOUN, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';

const [S = 0] = keysOf('s');
const BEFORE_ING = keysOf('of for by without from in at on before after while despite than');
const BETWEEN = keysOf('potentially also then possibly thus subsequently further');
const FARTHEST = 14;

/** "Used for easing pain and improve sleep": two that a preposition governs, of which one has another form. */
export const notAlike: PlaceRule = {
  at: 'and or',
  find: (words, index) => {
    let verb = index + 1;
    while (BETWEEN.has(words.keys[verb] ?? 0) && verb < index + 3) verb += 1;
    const isBehindStroke = words.text.charAt((words.starts[index] ?? 0) - 1) === '/';
    if (!(isBeside(words, index) || isBehindStroke) || !isBeside(words, verb) || !isPlainWord(words, verb)) return null;
    if ((kindsAt(words, verb) & (VERB | NOUN | ADJECTIVE | PAST)) !== VERB || !hasThing(words, verb + 1)) return null;
    const ing = ingBefore(words, isBehindStroke ? index - 1 : index);
    return ing >= 0 && isOfOne(words, ing) ? slipOf(words, index, verb, 'the -ing form of the verb') : null;
  },
};

const hasThing = (words: Words, index: number): boolean =>
  isBeside(words, index) &&
  ((classOf(words.keys[index]) & (DETERMINER | PREPOSITION | PRONOUN)) !== 0 ||
    (classOf(words.keys[index]) === 0 && (kindsAt(words, index) & (NOUN | PLURAL | ADJECTIVE)) !== 0));

/** The -ing form behind a preposition that stands before an "and", with no verb and no sign between; -1 where there is none. */
function ingBefore(words: Words, and: number): number {
  for (let index = and - 1; index > 0 && and - index < FARTHEST; index -= 1) {
    if (!isBeside(words, index + 1) && !/^[/-]$/.test(words.text.slice(words.ends[index], words.starts[index + 1])))
      return -1;
    const of = classOf(words.keys[index]);
    if ((of & (MODAL | TO | DO | HAVE | CLAUSE | RELATIVE | AND)) !== 0 && (of & (PREPOSITION | DETERMINER)) === 0)
      return -1;
    const kinds = kindsAt(words, index);
    if (
      !((kinds & ING) !== 0 || ((kinds & KNOWN) === 0 && words.folded.endsWith('ing', words.ends[index]))) ||
      !isPlainWord(words, index)
    )
      continue;
    const before = words.keys[index - 1] ?? 0;
    return BEFORE_ING.has(before) || before === S ? index : -1;
  }
  return -1;
}

/** Whether the verb of the clause is of one, or past: a plain verb could not go on with it. */
function isOfOne(words: Words, ing: number): boolean {
  for (let index = ing - 2; index >= 0 && ing - index < FARTHEST * 2; index -= 1) {
    if (/[.;:?!]\s|\n\s*\n/.test(words.text.slice(words.ends[index], words.starts[index + 1])))
      return opensPlainly(words, index + 1);
    const of = classOf(words.keys[index]);
    if ((of & (MODAL | TO | DO)) !== 0 && (of & PREPOSITION) === 0) return false;
    if ((of & (MODAL | DO)) !== 0) return false;
    if (OF_ONE.has(words.keys[index] ?? 0)) return true;
    if (OF_SEVERAL.has(words.keys[index] ?? 0)) return false;
    const kinds = kindsAt(words, index);
    if ((kinds & VERB_S) !== 0 && (kinds & PLURAL) === 0) return true;
    if ((kinds & (VERB | NOUN)) === VERB) return false;
    if (index === 0) return opensPlainly(words, 0);
  }
  return false;
}

/** Whether a sentence begins with no order. */
const opensPlainly = ({ keys }: Words, first: number): boolean =>
  (classOf(keys[first]) & (DETERMINER | PREPOSITION | PRONOUN)) !== 0;
const OF_ONE = keysOf('is was were has had');
const OF_SEVERAL = keysOf('are have to');
