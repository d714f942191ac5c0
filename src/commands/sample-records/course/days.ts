import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Style } from '../paper/style.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Calendar days from one day to another. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A day as an office writes it. */
export function shown(day: CivilDate, as: Style['dates']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  switch (as) {
    case 'slashes':
      return `${month}/${date}/${year}`;
    case 'short-slashes':
      return `${Number(month)}/${Number(date)}/${year.slice(2)}`;
    case 'long':
      return `${name} ${Number(date)}, ${year}`;
    case 'day-first':
      return `${date}-${name.slice(0, 3)}-${year}`;
    case 'iso':
      return day;
  }
}
