import { askedAtTheirWords } from '../word-slip.ts';
import {
  atForOf,
  ofBeforeVerb,
  ofBeforeVerbAlone,
  wrongInPhrase,
  wrongInSetWords,
  wrongPreposition,
} from './governed.ts';
import {
  andForAn,
  asForHas,
  beForBy,
  hasForAs,
  heForThe,
  orForOf,
  ourForOr,
  thanForThat,
  whichForWith,
} from './taken-for.ts';

/** Small words that cannot stand where they do: prepositions their noun, verb or adjective does not govern, and words a letter away from the one that is meant. */
export const findSmallWordSlips = askedAtTheirWords([
  wrongPreposition,
  wrongInPhrase,
  wrongInSetWords,
  atForOf,
  ofBeforeVerb,
  ofBeforeVerbAlone,
  heForThe,
  thanForThat,
  whichForWith,
  beForBy,
  hasForAs,
  asForHas,
  orForOf,
  ourForOr,
  andForAn,
]);
