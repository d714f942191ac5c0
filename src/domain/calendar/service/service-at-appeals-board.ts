import { dayWords } from '../day-words.ts';
import type { Counted } from '../counting/count.ts';
import type { Place, ServiceMethod } from './method.ts';

/** C9 */
export const source = {
  cite: '8 CCR 10605',
  says: 'at the appeals board any method of service but personal adds 5 days to an address in California, 10 in another state, 20 abroad',
};

/** The count with the days that service adds at the appeals board; a method not known adds none. */
export function extendedAtAppealsBoard(counted: Counted, method: ServiceMethod | null, place: Place): Counted {
  if (method === null || method === 'hand') return counted;
  const { days, where } = extension(place);
  const day = counted.day.add({ days });
  const step = `service by ${method === 'electronic' ? 'electronic means' : method} to an address ${where} adds ${days} days: ${dayWords(day)} (8 CCR 10605)`;
  return { ...counted, day, steps: [...counted.steps, step] };
}

/** The address programme of the Secretary of State is in Sacramento: a confidential address is one in California. */
function extension({ to }: Place): { readonly days: number; readonly where: string } {
  if (to === 'abroad') return { days: 20, where: 'abroad' };
  return to === 'CA' || to === 'confidential'
    ? { days: 5, where: 'in California' }
    : { days: 10, where: 'in another state' };
}
