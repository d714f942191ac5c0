import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { daysUntil, LONG, writtenDay, YEAR } from '../words/due-words.ts';
import { writtenDate, writtenTime } from '../words/written-date.ts';

/** A civil date as it is written: `8 Dec 2016`, `8 dic 2016`. */
export function dateIn(language: Language, day: CivilDate): string {
  return language === 'en' ? writtenDate(day) : spanish(day, {});
}

/** The same with its weekday: `Thu 8 Dec 2016`, `jue, 8 dic 2016`. */
export function dayIn(language: Language, day: CivilDate): string {
  return language === 'en' ? writtenDay(day) : spanish(day, { weekday: 'short' });
}

/** An instant in the time zone of whoever looks: `8 Dec 2016, 14:05`, `8 dic 2016, 14:05`. */
export function timeIn(language: Language, instant: string, timeZone?: string): string {
  if (language === 'en') return writtenTime(instant, timeZone);
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('es', { ...day, ...time, ...zone }).format(new Date(instant));
}

/** How far a day is from today: `tomorrow`, `in 4 days`, `4 days ago`; from two years on in years. */
export function distanceIn(language: Language, day: CivilDate, today: CivilDate): string {
  const days = daysUntil(day, today);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return Math.abs(days) < LONG ? words.format(days, 'day') : words.format(Math.trunc(days / YEAR), 'year');
}

function spanish(day: CivilDate, more: Intl.DateTimeFormatOptions): string {
  const shape = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC', ...more } as const;
  return new Intl.DateTimeFormat('es', shape).format(new Date(`${day}T00:00:00Z`));
}
