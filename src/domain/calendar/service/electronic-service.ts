import type { Temporal } from 'temporal-polyfill';
import type { Start } from '../counting/count.ts';
import { courtDayFrom, courtsClosedFor } from '../counting/court-day.ts';
import { dayWords } from '../day-words.ts';

/** C11 */
export const source = {
  cite: 'Code of Civil Procedure 1010.6(a)(4)',
  says: 'a paper served electronically up to the last second of a day is served that day; on a day the courts are closed, the next court day',
};

/** The day from which electronic service counts. */
export function electronicService(day: Temporal.PlainDate): Start {
  const sent = `electronic service on ${dayWords(day)}`;
  if (courtsClosedFor(day) === null) return { day, words: sent };
  const counts = courtDayFrom(day);
  return { day: counts, words: `${sent} (counts as ${dayWords(counts)}, Code of Civil Procedure 1010.6(a)(4))` };
}
