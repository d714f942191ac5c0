import { dayWords } from '../day-words.ts';
import type { Counted } from '../counting/count.ts';
import { courtDaysAfter } from '../counting/court-day.ts';

/** C8 */
export const source = {
  cite: 'Code of Civil Procedure 1013(c), (e); 1010.6(a)(3)(B)',
  says: 'overnight delivery, fax by agreement and electronic service each add two court days',
};

const provisions = {
  overnight: ['overnight delivery', 'Code of Civil Procedure 1013(c)'],
  fax: ['fax', 'Code of Civil Procedure 1013(e)'],
  electronic: ['electronic service', 'Code of Civil Procedure 1010.6(a)(3)(B)'],
} as const;

/** The count with the two court days that a quick method of service adds. */
export function extendedByCourtDays(counted: Counted, method: keyof typeof provisions): Counted {
  const [words, cite] = provisions[method];
  const day = courtDaysAfter(counted.day, 2);
  return { ...counted, day, steps: [...counted.steps, `${words} adds 2 court days: ${dayWords(day)} (${cite})`] };
}
