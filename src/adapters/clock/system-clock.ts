import { Temporal } from 'temporal-polyfill';
import type { Clock } from '#commands/ports.ts';

const MINUTE = 60_000;
/** The day of the minute that was asked for last: days begin with a minute, and looking one up costs more than most of a request. */
let last = { minute: -1, day: '' };

/** The clock of the machine; a day is a day in California. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const minute = Math.floor(Date.now() / MINUTE);
    if (minute !== last.minute) last = { minute, day: dayOf(minute * MINUTE) };
    return last.day;
  },
};

function dayOf(milliseconds: number): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  return instant.toZonedDateTimeISO('America/Los_Angeles').toPlainDate().toString();
}
