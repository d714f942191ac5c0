import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';

/** What stands for a day not known. */
export const NO_DAY = -1;

/** A day as days since 1970; `NO_DAY` for one not known, or before. */
export function keptDay(day: CivilDate | null): number {
  return day === null ? NO_DAY : Math.max(NO_DAY, dayNumber(day));
}
