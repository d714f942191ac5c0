import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from './civil-date.ts';
import { shortMonthNames } from './months.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A day as a step of a count names it: `Thu 3 Nov 2016`. */
export function dayWords(day: Temporal.PlainDate): string {
  return `${weekdays[day.dayOfWeek - 1]} ${day.day} ${shortMonthNames[day.month - 1]} ${day.year}`;
}

/** The same of a civil date. */
export function civilDayWords(day: CivilDate): string {
  return dayWords(Temporal.PlainDate.from(day));
}
