import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from './civil-date.ts';
import { dayWords } from './day-words.ts';

const zone = 'America/Los_Angeles';

/** A moment on the clock of California. */
export function pacific(day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: zone, plainTime: time });
}

/** Whether the clock of California shows that time on that day: not in the hour skipped in March. */
export function onPacificClock(day: Temporal.PlainDate, time: Temporal.PlainTime): boolean {
  return pacific(day, time).toPlainTime().equals(time);
}

/** What a clock in California shows at an instant (ISO 8601, UTC): the hour, `HH:MM`. */
export function pacificTime(instant: string): string {
  const shown = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime();
  return shown.toString({ smallestUnit: 'minute' });
}

/** The day it is in California at an instant (ISO 8601, UTC). */
export function pacificDay(instant: string): CivilDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** `2016-11-06T13:30`, Pacific. */
export function momentText(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** `Sun 6 Nov 2016 at 13:30 PST`: names standard and daylight time, so that the hour repeated in November is plain. */
export function momentWords(moment: Temporal.ZonedDateTime): string {
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dayWords(moment.toPlainDate())} at ${time} ${moment.offset === '-07:00' ? 'PDT' : 'PST'}`;
}
