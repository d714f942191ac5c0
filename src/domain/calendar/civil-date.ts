import { z } from 'zod';

/** A day on the civil calendar, `YYYY-MM-DD`; no time and no time zone. */
export const CivilDate = z.iso.date();
export type CivilDate = z.infer<typeof CivilDate>;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The civil date of a year, a month (1 to 12) and a day; null when there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day < 1 || day > (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)) return null;
  const years = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${years}-${twoFigures(month)}-${twoFigures(day)}`;
}

function twoFigures(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
