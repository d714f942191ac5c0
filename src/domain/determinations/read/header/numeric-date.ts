import { type CivilDate, civilDate } from '#domain/calendar/civil-date.ts';

const HYPHEN = 45;
const SLASH = 47;

/** A date printed month first (`11/30/2016`, `3-26-14`) as a civil date; null when there is no such day. */
export function readNumericDate(text: string): CivilDate | null {
  const first = markAt(text, 1);
  const second = markAt(text, first + 2);
  const figures = text.length - second - 1;
  if (first < 0 || second < 0 || (figures !== 2 && figures !== 4)) return null;
  const month = figure(text, 0, first);
  const day = figure(text, first + 1, second);
  const year = figure(text, second + 1, text.length);
  if (month < 0 || day < 0 || year < 0) return null;
  return civilDate(figures === 2 ? century(year) + year : year, month, day);
}

/** Where a mark between figures stands: at `from` or right after it; below zero where none does. */
function markAt(text: string, from: number): number {
  if (isMark(text.charCodeAt(from))) return from;
  return isMark(text.charCodeAt(from + 1)) ? from + 1 : -Infinity;
}

function isMark(code: number): boolean {
  return code === HYPHEN || code === SLASH;
}

/** The number that figures make; below zero where anything else stands among them. */
function figure(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

// Injuries under review reach back to the 1930s at most; nothing in a letter is later than 2029.
function century(year: number): number {
  return year < 30 ? 2000 : 1900;
}
