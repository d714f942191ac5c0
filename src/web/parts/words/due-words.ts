import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { writtenDate } from './written-date.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY = 86_400_000; // milliseconds
const SOON = 3; // days
/** Days after which years say more, and the days of a year. */
export const LONG = 731;
export const YEAR = 365.25;

export type Urgency = 'overdue' | 'soon' | 'later' | 'none';

/** The day it is in California, where the clocks run. */
export function pacificToday(now: Date = new Date()): CivilDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(each => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A day with its weekday: `Thu 8 Dec 2016`; a minute of it as `Thu 8 Dec 2016 at 15:40`. */
export function writtenDay(due: string): string {
  const [day = '', time] = due.split('T');
  const words = `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ${writtenDate(day)}`;
  return time === undefined ? words : `${words} at ${time}`;
}

/** When something is due, seen from a day: `Due Thu 8 Dec 2016, in 4 days`; of a right `Until …`; null is a clock that does not run. */
export function dueWords(due: string | null, today: CivilDate, kind: 'duty' | 'right' = 'duty'): string {
  if (due === null) return 'The clock does not run';
  const days = daysUntil(due, today);
  if (days < 0) return `${kind === 'duty' ? 'Was due' : 'Ended'} ${writtenDay(due)}, ${daysWords(-days)} ago`;
  return `${kind === 'duty' ? 'Due' : 'Until'} ${writtenDay(due)}, ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${daysWords(days)}`}`;
}

/** How near a due day is: `soon` from three days before. */
export function urgencyOf(due: string | null, today: CivilDate): Urgency {
  if (due === null) return 'none';
  const days = daysUntil(due, today);
  if (days < 0) return 'overdue';
  return days <= SOON ? 'soon' : 'later';
}

/** Days from today to a day, or to the day of a minute; negative when it is past. */
export function daysUntil(due: string, today: CivilDate): number {
  return Math.round((Date.parse(`${due.slice(0, 10)}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY);
}

/** A number of days; from two years on the years in it. */
export function daysWords(days: number): string {
  if (days >= LONG) return `over ${Math.floor(days / YEAR)} years`;
  return `${days} day${days === 1 ? '' : 's'}`;
}
