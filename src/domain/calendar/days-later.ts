import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from './civil-date.ts';

/** The day so many calendar days after another. */
export function daysLater(day: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
