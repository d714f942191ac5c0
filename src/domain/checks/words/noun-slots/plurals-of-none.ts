import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, NOUN, PLURAL } from '../english/word-kinds.ts';
import { BE, classOf, CLAUSE, DETERMINER, HAVE, PREPOSITION, PRONOUN } from '../clauses/small-words.ts';
import { isJoined, isNext, kindsOfWord, wordAt } from '../noun-phrases/word-at.ts';

/** Nouns of what cannot be counted (Quirk et al., A Comprehensive Grammar of the English Language, 5.2-5.9): nobody writes them in the plural of what a letter tells. */
const UNCOUNTED =
  'evidence documentation information relief care imaging acupuncture compliance adherence equipment advice knowledge research assistance guidance homework laxity crepitus necessity posture rehabilitation stiffness tenderness numbness swelling weakness dizziness nausea fatigue physiotherapy traction mobility nutrition hygiene coordination consciousness concentration circulation motivation tolerance reimbursement correspondence paperwork transportation housing nursing counseling immobilization anesthesia radiology surveillance supervision attention trauma inflammation medicine';
const PLURALS = UNCOUNTED.split(' ').map(noun =>
  noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}${/(?:s|sh)$/.test(noun) ? 'es' : 's'}`,
);
const EVIDENCES = keysOf('evidences cares researches');

/** "A lack of documented evidences", "conservative cares": of some things there are no several. */
export const pluralOfNone: PlaceRule = {
  at: PLURALS.join(' '),
  find: (words, index) =>
    isJoined(words, index) && isNext(words, index) && !isVerb(words, index) && !isCountable(words, index)
      ? slipOf(words, index - 1, index, singularOf(wordAt(words, index)))
      : null,
};

const singularOf = (plural: string): string =>
  plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/(?<=ss|sh)es$|s$/, '');

/** "This evidences that", "she cares for": a verb where its subject stands before it or its thing behind. */
function isVerb(words: Words, index: number): boolean {
  if (!EVIDENCES.has(words.keys[index] ?? 0)) return false;
  const before = classOf(words.keys[index - 1]);
  if ((before & (DETERMINER | PREPOSITION)) !== 0 && (before & PRONOUN) === 0) return false;
  const behind = isJoined(words, index + 1) ? classOf(words.keys[index + 1]) : 0;
  if ((behind & DETERMINER) !== 0 || ((behind & CLAUSE) !== 0 && (before & PRONOUN) !== 0)) return true;
  if ((before & PRONOUN) !== 0) return true;
  const kinds = kindsOfWord(words, index - 1);
  return (
    (kinds & ADJECTIVE) === 0 &&
    !(PLURAL === (kinds & (NOUN | PLURAL))) &&
    (behind & (BE | HAVE)) === 0 &&
    (kinds & NOUN) !== 0 &&
    (behind & PREPOSITION) === 0
  );
}

const COUNTED_WITH = keysOf('two three different various necessities');

/** Of medicines there are several where they are drugs: "his medicines". */
const isCountable = (words: Words, index: number): boolean =>
  COUNTED_WITH.has(words.keys[index - 1] ?? 0) ||
  (MEDICINES.has(words.keys[index] ?? 0) && !OF_FIELD.has(words.keys[index - 1] ?? 0));
const MEDICINES = keysOf('medicines necessities weaknesses swellings attentions traumas');
const OF_FIELD = keysOf('physical occupational medical evidence');
