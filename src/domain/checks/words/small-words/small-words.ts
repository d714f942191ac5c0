import type { Words } from '#domain/drugs/lexicon.ts';
import { ofWords } from '../leftovers/leftover.ts';
import { keysOf, type PhraseSlip, type PlaceRule } from '../noun-phrases/place-rule.ts';
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

const RULES: readonly PlaceRule[] = [
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
];

const byKey = new Map<number, PlaceRule['find'][]>();
for (const { at, find } of RULES) for (const key of keysOf(at)) byKey.set(key, [...(byKey.get(key) ?? []), find]);
const rulesOf = ofWords(byKey);

/** Small words that cannot stand where they do: prepositions their noun, verb or adjective does not govern, and words a letter away from the one that is meant. */
export function findSmallWordSlips(words: Words): PhraseSlip[] {
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
