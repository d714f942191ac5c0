import type { Words } from '#domain/drugs/lexicon.ts';
import { ofWords } from '../leftovers/leftover.ts';
import { adjectiveForAdverb, adverbForAdjective } from './adverbs.ts';
import { oneForSeveral, severalForOne, unitOfSeveral } from './noun-number.ts';
import { ofBeforeArticle, ofLeftOut } from './of-left-out.ts';
import { offForOf } from './off-for-of.ts';
import { keysOf, type PhraseSlip, type PlaceRule } from './place-rule.ts';
import { prepositionAfterArticle, prepositionsDoubled } from './prepositions.ts';
import { pronounsInWrongCase } from './pronouns.ts';
import { whereForWere } from './where-for-were.ts';

const RULES: readonly PlaceRule[] = [
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
];

const byKey = new Map<number, PlaceRule['find'][]>();
for (const { at, find } of RULES) for (const key of keysOf(at)) byKey.set(key, [...(byKey.get(key) ?? []), find]);
const rulesOf = ofWords(byKey);

/** What cannot be so within a noun phrase or between two: prepositions, cases, numbers, adverbs, and an "of" that is missing. */
export function findPhraseSlips(words: Words): PhraseSlip[] {
  const found: PhraseSlip[] = [];
  for (let index = 0; index < words.keys.length; index += 1) {
    const rules = rulesOf.get(words.keys[index] ?? 0);
    if (rules === undefined) continue;
    for (const find of rules) {
      const slip = find(words, index);
      if (slip !== null && slip.start >= (found.at(-1)?.end ?? 0)) found.push(slip);
    }
  }
  return found;
}
