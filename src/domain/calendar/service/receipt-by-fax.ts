import { Temporal } from 'temporal-polyfill';
import { nextBusinessDay } from '../counting/business-day.ts';
import type { Start } from '../counting/count.ts';
import { dayWords } from '../day-words.ts';

/** C4 */
export const source = {
  cite: '8 CCR 9792.9.1(a)(1)',
  says: 'a request by fax or e-mail is received on the day of its stamp, else of transmission; after 5:30 pm Pacific time it counts as of the next business day, but not an expedited or concurrent one',
};

const closing = Temporal.PlainTime.from('17:30');

/** The day from which a request by fax or e-mail counts as received. */
export function receiptByFax(day: Temporal.PlainDate, time: Temporal.PlainTime | null): Start {
  if (time === null || Temporal.PlainTime.compare(time, closing) <= 0)
    return { day, words: `receipt of the request on ${dayWords(day)}` };
  const next = nextBusinessDay(day);
  return {
    day: next,
    words: `receipt of the request on ${dayWords(day)} after 17:30 (counts as ${dayWords(next)}, 8 CCR 9792.9.1(a)(1))`,
  };
}
