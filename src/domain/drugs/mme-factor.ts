import type { Source } from '#domain/law/source.ts';

export type MmeEdition = 'mtus2009' | 'cdc2016' | 'cdc2022';

/** How an amount of an opioid becomes milligrams of oral morphine. */
export type MmeFactor =
  | { readonly kind: 'per-mg'; readonly factor: number }
  | { readonly kind: 'per-mcg-per-hour'; readonly factor: number }
  /** The factor depends on the daily dose; `over` is the dose (mg a day) above which it holds, ascending. */
  | { readonly kind: 'by-daily-dose'; readonly bands: readonly { readonly over: number; readonly factor: number }[] };

/** Null: that edition gives none. */
export type MmeFactors = Readonly<Record<MmeEdition, MmeFactor | null>>;

export const sources: Readonly<Record<MmeEdition, Source>> = {
  mtus2009: {
    cite: 'MTUS Chronic Pain 2009, pp. 86-87',
    says: 'oral morphine equivalents of opioids are added up; factors by drug',
    confidence: 'medium',
  },
  cdc2016: { cite: 'CDC opioid conversion table 2016', says: 'factors by drug; methadone by daily dose' },
  cdc2022: { cite: 'MMWR 71(RR-3), 2022', says: 'hydromorphone 5, methadone 4.7, tramadol 0.2' },
};

const factorOf = (factor: number | null): MmeFactor | null => (factor === null ? null : { kind: 'per-mg', factor });

/** One factor per milligram for each edition, null where it gives none. */
export function perMg(mtus2009: number | null, cdc2016: number | null, cdc2022: number | null): MmeFactors {
  return { mtus2009: factorOf(mtus2009), cdc2016: factorOf(cdc2016), cdc2022: factorOf(cdc2022) };
}

const patch: MmeFactor = { kind: 'per-mcg-per-hour', factor: 2.4 };
export const FENTANYL_PATCH: MmeFactors = { mtus2009: patch, cdc2016: patch, cdc2022: patch };

const byDose: MmeFactor = {
  kind: 'by-daily-dose',
  bands: [
    { over: 0, factor: 4 },
    { over: 20, factor: 8 },
    { over: 40, factor: 10 },
    { over: 60, factor: 12 },
  ],
};
export const METHADONE: MmeFactors = { mtus2009: byDose, cdc2016: byDose, cdc2022: { kind: 'per-mg', factor: 4.7 } };
