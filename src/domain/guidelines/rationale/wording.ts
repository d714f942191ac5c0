import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { PageRange } from '../editions/page-range.ts';

// biome-ignore format: a table reads in lines
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** `April 13, 2015`. */
export function worded(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** The words of the record, with the day where it is known: `“8/10 without” (April 13, 2015)`. */
export function quoted({ at, date }: Fact): string {
  const quote = at.quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  const day = date === null ? '' : ` (${worded(date)})`;
  return `“${quote}”${day}`;
}

/** `page 41`, `pages 41-42`; nothing when there are none. */
export function pagesWorded(pages: readonly PageRange[]): string {
  if (pages.length === 0) return '';
  const numbers = pageNumbers(pages);
  return /^\d+$/.test(numbers) ? `page ${numbers}` : `pages ${numbers}`;
}

/** `41`, `41-42`, `29, 63-66`. */
export function pageNumbers(pages: readonly PageRange[]): string {
  return pages.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
