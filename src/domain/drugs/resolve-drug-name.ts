import { distance } from 'fastest-levenshtein';
import type { Drug } from './drug.ts';
import { drugNames, findDrugs, type NamedDrug } from './find-drug.ts';

export type ResolvedDrug = {
  readonly drug: Drug;
  /** `spelling`: the name is not in the table, but only one in it is nearly the same. */
  readonly how: NamedDrug['how'] | 'spelling';
  readonly confidence: 'high' | 'medium' | 'low';
  /** The name in the table. */
  readonly name: string;
};

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
/** Spelling → the drug it means: the first of the table, as in text. */
const SPELLINGS = new Map<string, NamedDrug>();
for (const [name, named] of drugNames) if (!SPELLINGS.has(lettersOf(name))) SPELLINGS.set(lettersOf(name), named);
/** The same by their number of letters: only those about as long can be meant. */
const BY_LENGTH = Map.groupBy(SPELLINGS, ([spelling]) => spelling.length);

/** Letters a misspelling may differ by: none in short names, where another drug is as near. */
function lettersAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** True when two neighbouring letters are the other way round, the commonest slip of the hand: one letter's worth of error. */
function isSwapped(letters: string, other: string): boolean {
  if (letters.length !== other.length) return false;
  let at = 0;
  while (at < letters.length && letters[at] === other[at]) at += 1;
  return (
    letters[at] === other[at + 1] && letters[at + 1] === other[at] && letters.slice(at + 2) === other.slice(at + 2)
  );
}

/** The drug nearest in spelling; null when none is near enough, or two different drugs are equally near. */
function bySpelling(letters: string): ResolvedDrug | null {
  const allowed = lettersAllowed(letters.length);
  let bound = allowed;
  if (bound === 0) return null;
  let nearest: NamedDrug[] = [];
  for (let length = letters.length - allowed; length <= letters.length + allowed; length += 1) {
    for (const [other, named] of BY_LENGTH.get(length) ?? []) {
      const apart = isSwapped(letters, other) ? 1 : distance(letters, other);
      if (apart > bound) continue;
      if (apart < bound) nearest = [];
      bound = apart;
      nearest.push(named);
    }
  }
  // A name in use before a misspelling that has become one.
  const [first, ...others] = nearest.toSorted(
    (one, other) => Number(one.how === 'alias') - Number(other.how === 'alias'),
  );
  const ingredients = first?.drug.ingredients.join('/');
  if (first === undefined || others.some(other => other.drug.ingredients.join('/') !== ingredients)) return null;
  return { drug: first.drug, how: 'spelling', confidence: bound <= 1 ? 'medium' : 'low', name: first.name };
}

/** The drug one name means, and how surely; null when no name in the table is near. A respelling is never silent. */
export function resolveDrugName(name: string): ResolvedDrug | null {
  const [found] = findDrugs(name);
  if (found !== undefined && found.start === 0) {
    const { drug, how, name: known } = found.value;
    return { drug, how, name: known, confidence: how === 'alias' ? 'medium' : 'high' };
  }
  return bySpelling(lettersOf(name));
}
