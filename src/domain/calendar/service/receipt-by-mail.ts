import type { Temporal } from 'temporal-polyfill';
import type { Start } from '../counting/count.ts';
import { dayWords } from '../day-words.ts';
import type { Place } from './method.ts';

/** C5 */
export const source = {
  cite: '8 CCR 9792.9.1(a)(2)',
  says: 'a request by mail counts as received 5 days after posting in California, 10 days from elsewhere, unless a stamp shows it came earlier',
  confidence: 'medium' as const,
};

/** The day a mailed request counts as received, when no stamp shows its arrival. */
export function receiptByMail(posted: Temporal.PlainDate, place: Place): Start {
  const days = place.from === 'CA' && place.to === 'CA' ? 5 : 10;
  const day = posted.add({ days });
  return {
    day,
    words: `receipt of the request posted on ${dayWords(posted)} (counts ${days} days later, ${dayWords(day)}, 8 CCR 9792.9.1(a)(2))`,
  };
}
