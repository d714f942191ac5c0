import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { longDate, monthNames } from '#domain/calendar/months.ts';
import type { Style } from '../paper/style.ts';

/** Calendar days from one day to another. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A day as an office writes it. */
export function shown(day: CivilDate, as: Style['dates']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  const ways = {
    slashes: () => `${month}/${date}/${year}`,
    'short-slashes': () => `${Number(month)}/${Number(date)}/${year.slice(2)}`,
    long: () => longDate(day),
    'day-first': () => `${date}-${name.slice(0, 3)}-${year}`,
    iso: () => day,
  };
  return ways[as]();
}
