import { explainedWrongly, lettersExchanged } from '../medicine/abbreviation-slips.ts';
import { eponymMisspelt } from '../medicine/eponyms.ts';
import { askedAtTheirWords } from '../word-slip.ts';
import { adjectiveForAdverb, adverbForAdjective } from './adverbs.ts';
import { oneForSeveral, severalForOne, unitOfSeveral } from './noun-number.ts';
import { ofBeforeArticle, ofLeftOut } from './of-left-out.ts';
import { offForOf } from './off-for-of.ts';
import { prepositionAfterArticle, prepositionsDoubled } from './prepositions.ts';
import { pronounsInWrongCase } from './pronouns.ts';
import { whereForWere } from './where-for-were.ts';

/** What cannot be so within a noun phrase or between two: prepositions, cases, numbers, adverbs, and an "of" that is missing. */
export const findPhraseSlips = askedAtTheirWords([
  prepositionsDoubled,
  prepositionAfterArticle,
  pronounsInWrongCase,
  adverbForAdjective,
  adjectiveForAdverb,
  oneForSeveral,
  unitOfSeveral,
  severalForOne,
  ofLeftOut,
  ofBeforeArticle,
  offForOf,
  whereForWere,
  eponymMisspelt,
  lettersExchanged,
  explainedWrongly,
]);
