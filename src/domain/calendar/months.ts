import type { CivilDate } from './civil-date.ts';

/** The months in English, January first. */
export const monthNames: readonly string[] = [
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

/** Their first three letters. */
export const shortMonthNames: readonly string[] = monthNames.map(name => name.slice(0, 3));

/** Every way their names are written, in small letters. */
export const monthWords: readonly string[] = [...monthNames, ...shortMonthNames, 'Sept'].map(name =>
  name.toLowerCase(),
);

/** A day as a letter says it in a sentence: `April 13, 2015`. */
export function longDate(date: CivilDate): string {
  const [year = 0, month = 1, day = 0] = date.split('-').map(Number);
  return `${monthNames[month - 1] ?? ''} ${day}, ${year}`;
}
