import { editionPeriods } from '../edition-periods.ts';

/** A guideline in running text, in the plural: `MTUS Chronic Pain Medical Treatment Guidelines of May 2009`. */
export function guidelineName(edition: string): string {
  return editionPeriods[edition]?.title ?? edition;
}
