import { monthWords, shortMonthNames } from '#domain/calendar/months.ts';
import type { CheckedText, Span } from '../../letter/checked-text.ts';
import type { FindLeftovers, Leftover, WordRow } from './leftover.ts';

const MONTHS = shortMonthNames.map(name => name.toLowerCase());
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const NO_DAY = 'a day no calendar has';
const NO_YEAR = 'an impossible year';
const NO_SIGN = 'a date that lost a sign';
const NAMES = monthWords.join(' ');

const DASH = 45;
const SLASH = 47;
const YEAR = 4;
const RUN_TOGETHER = /^(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])(?:19|20)\d\d$/;

const daysIn = (month: number): number => DAYS[month - 1] ?? 0;

/** Whether a day written with the name of its month is one of that month. */
function isDay({ text }: CheckedText, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  const day = Number(/\d+/.exec(said)?.[0]);
  return day >= 1 && day <= daysIn(MONTHS.indexOf(said.slice(0, 3).toLowerCase()) + 1);
}

/** Days and years that cannot be, with the name of the month. */
// biome-ignore format: a table reads in columns
export const impossibleDatesInWords: readonly WordRow[] = [
  { what: NO_DAY,  at: NAMES, pattern: /[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d\b/y, unless: isDay },
  { what: NO_YEAR, at: NAMES, pattern: /[A-Z][a-z]+,? (?:\d{1,2}, )?(?:(?:19|20)\d{3}|2[1-9]\d\d|20[5-9]\d)\b/y },
];

/** Finds days no calendar has and years of five figures, written as three numbers with the same sign between them. */
export const impossibleDates: FindLeftovers = ({ text, words }) => {
  const { starts, ends } = words();
  const found: Leftover[] = [];
  for (let index = 2; index < starts.length; index += 1) {
    const first = ends[index - 2] ?? 0;
    const second = ends[index - 1] ?? 0;
    const sign = text.charCodeAt(first);
    if (sign !== SLASH && sign !== DASH) continue;
    if (text.charCodeAt(second) !== sign || starts[index - 1] !== first + 1 || starts[index] !== second + 1) continue;
    const start = starts[index - 2] ?? 0;
    const end = ends[index] ?? 0;
    if (/[\w/.-]/.test(text.charAt(start - 1)) || /[\w/-]/.test(text.charAt(end))) continue;
    const what = wrongIn(text.slice(start, end));
    if (what !== null) found.push({ what, start, end });
  }
  return found;
};

/** Finds dates whose day and year stand without a sign: "11/142016". */
export const datesRunTogether: FindLeftovers = ({ text, words }) => {
  const { starts, ends } = words();
  const found: Leftover[] = [];
  for (let index = 1; index < starts.length; index += 1) {
    const sign = ends[index - 1] ?? 0;
    if (starts[index] !== sign + 1 || (text.charCodeAt(sign) !== SLASH && text.charCodeAt(sign) !== DASH)) continue;
    const [start = 0, end = 0] = [starts[index - 1], ends[index]];
    const length = end - sign - 1;
    if (length < YEAR + 1 || length > YEAR + 2) continue;
    if (/[\w/-]/.test(text.charAt(start - 1) + text.charAt(end)) || !RUN_TOGETHER.test(text.slice(start, end)))
      continue;
    found.push({ what: NO_SIGN, start, end });
  }
  return found;
};

function wrongIn(date: string): string | null {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|[12]\d{3,4})$/.exec(date) ?? [];
  if (year === '') return null;
  if (year.length === 5 || (year.length === 4 && !/^(?:19|20[0-4])/.test(year))) return NO_YEAR;
  const most = daysIn(Number(month));
  if (Number(day) >= 1 && Number(day) <= most) return null;
  // With a year of two figures it may be three counts: only a day the month does not have is sure.
  return year.length === 2 && (most === 0 || Number(day) < 1 || Number(day) > 31) ? null : NO_DAY;
}
