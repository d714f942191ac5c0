import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { Interest, Ties } from '../../ties.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(6)(B)',
  says: 'a material financial affiliation is an interest of more than 5 % of total annual revenue or income; not the fee for the reviews, nor work as a contracting provider through an academic medical centre or a cancer centre of the National Cancer Institute',
};

/** How much of a year's income comes from one party. */
export type FinancialAffiliation =
  | { readonly kind: 'none' }
  | { readonly kind: 'within'; readonly share: string }
  | { readonly kind: 'material'; readonly share: string }
  /** An amount or the income is not known, so that nothing can be said; this clears nobody. */
  | { readonly kind: 'unknown' };

/**
 * What the interests in one party come to, in the year of the day and the year before, whichever is more. All interests of a year are
 * added; the income is that of the year, or of the latest year before it that is known.
 */
export function financialAffiliation(
  interests: readonly Pick<Interest, 'year' | 'amount' | 'nature' | 'through'>[],
  incomes: Ties['incomes'],
  on: CivilDate,
): FinancialAffiliation {
  const thisYear = Number(on.slice(0, 4));
  const years = [thisYear, thisYear - 1].map(year => ofYear(interests, incomes, year));
  return (
    years.find(({ kind }) => kind === 'material') ??
    years.find(({ kind }) => kind === 'unknown') ??
    years.find(({ kind }) => kind === 'within') ?? { kind: 'none' }
  );
}

function ofYear(
  interests: readonly Pick<Interest, 'year' | 'amount' | 'nature' | 'through'>[],
  incomes: Ties['incomes'],
  year: number,
): FinancialAffiliation {
  const counted = interests.filter(interest => interest.year === year && !isLeftOut(interest));
  if (counted.length === 0) return { kind: 'none' };
  const amount = counted.reduce((sum, interest) => sum + cents(interest.amount ?? 0), 0);
  const someUnknown = counted.some(interest => interest.amount === null);
  if (amount === 0 && !someUnknown) return { kind: 'none' };
  const income = incomeOf(incomes, year);
  if (income === null) return { kind: 'unknown' };
  // more than 5 %, in whole cents, so that nothing is rounded
  if (amount * 20 > income) return { kind: 'material', share: percent(amount, income) };
  return someUnknown ? { kind: 'unknown' } : { kind: 'within', share: percent(amount, income) };
}

function isLeftOut({ nature, through }: Pick<Interest, 'nature' | 'through'>): boolean {
  return nature === 'review-contract' || (nature === 'contracting-provider' && through !== null);
}

function incomeOf(incomes: Ties['incomes'], year: number): number | null {
  let latest: Ties['incomes'][number] | null = null;
  for (const income of incomes) {
    if (income.year <= year && (latest === null || income.year > latest.year)) latest = income;
  }
  return latest === null ? null : cents(latest.amount);
}

const cents = (dollars: number) => Math.round(dollars * 100);

/** Two decimals, never rounded down to the limit. */
function percent(amount: number, income: number): string {
  return income === 0 ? 'all' : `${(Math.ceil((amount * 10_000) / income) / 100).toFixed(2)} %`;
}
