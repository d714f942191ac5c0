import { dayWords } from '../day-words.ts';
import type { Counted } from '../counting/count.ts';
import type { Place } from './method.ts';

/** C7 */
export const source = {
  cite: 'Code of Civil Procedure 1013(a)',
  says: 'service by mail adds 5 days within California, 10 days when posted in or addressed to another state, 12 days to a confidential address of the Secretary of State, 20 days when posted or addressed abroad',
};

/** The count with the days that service by mail adds. */
export function extendedForMail(counted: Counted, place: Place): Counted {
  const { days, where } = extension(place);
  const day = counted.day.add({ days });
  const step = `mail ${where} adds ${days} days: ${dayWords(day)} (Code of Civil Procedure 1013(a))`;
  return { ...counted, day, steps: [...counted.steps, step] };
}

function extension({ from, to }: Place): { readonly days: number; readonly where: string } {
  if (from === 'abroad') return { days: 20, where: 'from abroad' };
  if (to === 'abroad') return { days: 20, where: 'to an address abroad' };
  if (to === 'confidential') return { days: 12, where: 'to a confidential address' };
  if (from !== 'CA') return { days: 10, where: 'from another state' };
  if (to !== 'CA') return { days: 10, where: 'to another state' };
  return { days: 5, where: 'within California' };
}
