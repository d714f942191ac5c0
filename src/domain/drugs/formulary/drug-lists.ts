import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: '8 CCR 9792.27.23 (MTUS drug list)',
  says: 'The list is changed by order, quarterly or more often. The orders are known by their days; the rows of the lists were not read.',
};

/** The drug list as one order set it. */
export type DrugList = {
  readonly version: string;
  /** First day it governs what is dispensed; null where the order was not found. */
  readonly from: CivilDate | null;
  readonly says: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
};

/** Every version known, oldest first. Of two of them only the number is known. */
// biome-ignore format: a table reads in columns
export const drugLists: readonly DrugList[] = [
  { version: '1',    from: '2018-01-01', says: '283 drugs', confidence: 'medium' },
  { version: '2',    from: null,         says: 'between January and September 2018', confidence: 'low' },
  { version: '3',    from: '2018-10-01', says: '311 drugs; of the 28 added only the antidote to opioid overdose is exempt; vitamins are added as not recommended', confidence: 'high' },
  { version: '4, 5', from: null,         says: 'in 2019', confidence: 'low' },
  { version: '6',    from: '2020-01-15', says: 'drugs for hip and groin disorders', confidence: 'high' },
  { version: '7',    from: '2020-11-01', says: 'drugs for depressive disorders: many antidepressants and antipsychotics are exempt', confidence: 'high' },
  { version: '8',    from: '2021-02-01', says: 'antiemetics', confidence: 'high' },
  { version: '9',    from: '2021-08-01', says: null, confidence: 'high' },
  { version: '10',   from: '2022-11-01', says: null, confidence: 'high' },
  { version: '11.1', from: '2024-02-15', says: 'soon after version 11, early in 2024', confidence: 'high' },
  { version: '12',   from: '2024-11-01', says: null, confidence: 'high' },
  { version: '13',   from: '2025-08-06', says: 'the latest known; later ones may exist', confidence: 'high' },
];

/** The list that governs what is dispensed on a day, as far as its order is known; null before there was one. */
export function drugListOn(day: CivilDate): DrugList | null {
  return drugLists.findLast(({ from }) => from !== null && from <= day) ?? null;
}
