import { allDrugs } from './all-drugs.ts';
import type { Drug, DrugRoute } from './drug.ts';
import { findPhrases, lexicon, type PhraseMatch, splitWords, type Words } from './lexicon.ts';

/** A name in the table: `alias` covers abbreviations and known misspellings. */
export type NamedDrug = { readonly drug: Drug; readonly how: 'brand' | 'generic' | 'alias'; readonly name: string };

function genericNames({ ingredients }: Drug): string[] {
  const [first, second, ...more] = ingredients;
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const forward = ingredients.join('/');
  return more.length > 0
    ? [forward]
    : [forward, `${second}/${first}`, `${first} and ${second}`, `${first} with ${second}`];
}

function* names(): Generator<readonly [string, NamedDrug]> {
  for (const drug of allDrugs) for (const name of drug.brands) yield [name, { drug, how: 'brand', name }];
  for (const drug of allDrugs) {
    const generic = new Set(genericNames(drug));
    for (const name of drug.aliases) yield [name, { drug, how: generic.has(name) ? 'generic' : 'alias', name }];
  }
  for (const drug of allDrugs) for (const name of genericNames(drug)) yield [name, { drug, how: 'generic', name }];
}

/** Every name a drug goes by. */
export const drugNames: readonly (readonly [string, NamedDrug])[] = [...names()];
const DRUG_NAMES = lexicon(drugNames);

/** Every drug named in words already split, in order: the longest name where several begin together. */
export function findDrugsIn(words: Words): PhraseMatch<NamedDrug>[] {
  return findPhrases(DRUG_NAMES, words);
}

/** Every drug named in a text, by brand, generic name or alias, with its offsets. */
export function findDrugs(text: string): PhraseMatch<NamedDrug>[] {
  return findDrugsIn(splitWords(text));
}

const siblings = new Map<string, Drug[]>();
for (const drug of allDrugs) {
  const key = drug.ingredients.join('/');
  const same = siblings.get(key);
  if (same === undefined) siblings.set(key, [drug]);
  else same.push(drug);
}

/** The product of the same ingredients in another form (tramadol as a cream, oxycodone ER); the drug itself if none is known. */
export function inForm(drug: Drug, form: { readonly route?: DrugRoute; readonly release?: Drug['release'] }): Drug {
  const route = form.route ?? drug.route;
  const release = form.release ?? drug.release;
  if (route === drug.route && release === drug.release) return drug;
  const same = siblings.get(drug.ingredients.join('/')) ?? [];
  return same.find(other => other.route === route && other.release === release) ?? drug;
}
