import type { Temporal } from 'temporal-polyfill';
import { holidayOn } from '../holidays.ts';

/** C2 */
export const source = {
  cite: 'Code of Civil Procedure 10, 12a, 135',
  says: 'for the last day of a period a holiday is a Saturday, a Sunday or a judicial holiday',
};

const saturday = 6;
const sunday = 7;

/** Why the courts are closed on a day (`a Saturday`, `Thanksgiving Day`), or null on a court day. */
export function courtsClosedFor(day: Temporal.PlainDate): string | null {
  if (day.dayOfWeek === saturday) return 'a Saturday';
  if (day.dayOfWeek === sunday) return 'a Sunday';
  return holidayOn('judicial', day);
}

/** The day itself when the courts are open, else the next day they are. */
export function courtDayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  let open = day;
  while (courtsClosedFor(open) !== null) open = open.add({ days: 1 });
  return open;
}

/** The nth court day after a day. */
export function courtDaysAfter(day: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let last = day;
  for (let counted = 0; counted < days; counted += 1) last = courtDayFrom(last.add({ days: 1 }));
  return last;
}
