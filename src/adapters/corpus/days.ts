import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '#domain/calendar/civil-date.ts';

const FIRST = Temporal.PlainDate.from('1970-01-01');

/** What stands for a day not known. */
export const NO_DAY = -1;

/** A day as days since 1970; `NO_DAY` for one not known, or before. */
export function dayNumber(day: CivilDate | null): number {
  return day === null ? NO_DAY : Math.max(NO_DAY, FIRST.until(day, { largestUnit: 'day' }).days);
}
