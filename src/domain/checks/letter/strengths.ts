import { allDrugs } from '#domain/drugs/all-drugs.ts';
import type { NamedDrug } from '#domain/drugs/find-drug.ts';
import type { PhraseMatch } from '#domain/drugs/lexicon.ts';
import { findStrengths, readStrength } from '#domain/drugs/strength.ts';
import type { CheckedText, Span } from './checked-text.ts';

/** A strength as figures and one unit: `10/325 mg`. */
export type Strength = Span & { readonly amounts: readonly number[]; readonly unit: string };

/** The figures of a strength as the reader writes it; null for one in another shape. */
export function amountsOf(strength: string): { readonly amounts: readonly number[]; readonly unit: string } | null {
  const match = /^([\d.]+(?:\/[\d.]+)*) (mg|mcg|g)$/.exec(strength);
  if (match === null) return null;
  const unit = match[2] ?? '';
  const factor = unit === 'g' ? 1000 : 1;
  return {
    amounts: (match[1] ?? '').split('/').map(figure => Number(figure) * factor),
    unit: unit === 'g' ? 'mg' : unit,
  };
}

const AFTER_NAME =
  /^[\s(,:-]*(?:(?:[A-Z]{2,3}|hcl|hydrochloride|sodium|extended release|tablets?|capsules?|tabs?|caps?|oral)[\s,)-]*){0,3}$/i;
const GRAMS = /^\s{0,2}(\d+(?:\.\d+)?)\s?(gm|grams?|g)\b/i;

/** The strength that stands right behind a drug's name; null when none does. */
export function strengthBehind({ text }: CheckedText, drug: PhraseMatch<NamedDrug>, limit: number): Strength | null {
  const end = Math.min(limit, drug.end + 40);
  const behind = text.slice(drug.end, end);
  const grams = GRAMS.exec(behind);
  if (grams !== null) {
    const start = drug.end + (grams[0].length - grams[0].trimStart().length);
    return { start, end: drug.end + grams[0].length, amounts: [Number(grams[1]) * 1000], unit: 'mg' };
  }
  const found = findStrengths(behind)[0] ?? readStrength(behind);
  if (found === null || found === undefined || !AFTER_NAME.test(behind.slice(0, found.start))) return null;
  // A slash after it makes it a rate or a concentration.
  if (/^\s*(?:\/|per\b)/i.test(behind.slice(found.end))) return null;
  const amounts = amountsOf(found.strength);
  return amounts === null ? null : { start: drug.end + found.start, end: drug.end + found.end, ...amounts };
}

const BY_INGREDIENTS = Map.groupBy(allDrugs, drug => drug.ingredients.join('/'));
const LARGEST = new Map<string, Map<string, number[]>>();

/** The largest amount of each ingredient that one dose of any product holds, in a unit; null when no product is known. */
export function largestAmounts(ingredients: readonly string[], unit: string): readonly number[] | null {
  const key = ingredients.join('/');
  const known = LARGEST.get(key) ?? largestByUnit(key);
  LARGEST.set(key, known);
  return known.get(unit) ?? null;
}

function largestByUnit(key: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const drug of BY_INGREDIENTS.get(key) ?? []) {
    for (const strength of drug.strengths) {
      const read = amountsOf(strength);
      if (read === null) continue;
      const most = found.get(read.unit) ?? [];
      found.set(
        read.unit,
        read.amounts.map((amount, index) => Math.max(amount, most[index] ?? 0)),
      );
    }
  }
  return found;
}

/** `10/325 mg` and `325/10 mg` are the same. */
export function sameStrength(
  one: Pick<Strength, 'amounts' | 'unit'>,
  other: Pick<Strength, 'amounts' | 'unit'>,
): boolean {
  const inMilligrams = ({ amounts, unit }: Pick<Strength, 'amounts' | 'unit'>): number[] =>
    amounts.map(amount => (unit === 'mcg' ? amount / 1000 : amount)).toSorted((a, b) => a - b);
  const [first, second] = [inMilligrams(one), inMilligrams(other)];
  if (first.length === second.length) return first.every((amount, index) => amount === second[index]);
  // One part of a combination: "Norco 10 mg" for 10/325.
  const [fewer, more] = first.length < second.length ? [first, second] : [second, first];
  return fewer.every(amount => more.includes(amount));
}
