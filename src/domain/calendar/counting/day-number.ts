import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '../civil-date.ts';
import { isBusinessDay } from './business-day.ts';

const first = Temporal.PlainDate.from('1970-01-01');

/** A civil date as the number of days since 1 Jan 1970, for those who count over many days. */
export function dayNumber(day: CivilDate): number {
  return first.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days;
}

const dates = new Map<number, CivilDate>();

/** The civil date of a day number. */
export function civilDateOf(day: number): CivilDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = first.add({ days: day }).toString();
  dates.set(day, date);
  return date;
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7; // 1 Jan 1970 was a Thursday
}

const businessDays = new Map<number, boolean>();

/** Whether a day number is a business day, as `isBusinessDay` counts. */
export function isBusinessDayNumber(day: number): boolean {
  const known = businessDays.get(day);
  if (known !== undefined) return known;
  const open = isBusinessDay(first.add({ days: day }));
  businessDays.set(day, open);
  return open;
}

/** The day itself when it is a business day, else the next that is. */
export function businessDayFrom(day: number): number {
  let open = day;
  while (!isBusinessDayNumber(open)) open += 1;
  return open;
}
