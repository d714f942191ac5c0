import { type CivilDate, civilDate } from '#domain/calendar/civil-date.ts';

/** A date printed month first (`11/30/2016`, `3-26-14`) as a civil date; null when there is no such day. */
export function readNumericDate(text: string): CivilDate | null {
  const parts = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (parts === null) return null;
  const [, month = '', day = '', year = ''] = parts;
  return civilDate(year.length === 2 ? century(Number(year)) + Number(year) : Number(year), Number(month), Number(day));
}

// Injuries under review reach back to the 1930s at most; nothing in a letter is later than 2029.
function century(year: number): number {
  return year < 30 ? 2000 : 1900;
}
