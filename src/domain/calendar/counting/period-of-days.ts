import { dayWords } from '../day-words.ts';
import type { Counted, Start } from './count.ts';
import { courtDayFrom, courtsClosedFor } from './court-day.ts';

/** C1 */
export const source = {
  cite: 'Code of Civil Procedure 12, 12a',
  says: 'the first day is left out and the last is counted; a last day on a holiday moves to the next day that is none',
};

/** So many calendar days from a start, the start itself not counted. Does not yet look at holidays. */
export function daysFrom(start: Start, days: number): Counted {
  const base = start.day.add({ days });
  return {
    base,
    day: base,
    steps: [`${days} ${days === 1 ? 'day' : 'days'} from ${start.words} is ${dayWords(base)}`],
    confidence: 'high',
  };
}

/** The count with a last day on a weekend or judicial holiday moved to the next court day. */
export function rolledToCourtDay(counted: Counted): Counted {
  const closed = courtsClosedFor(counted.day);
  if (closed === null) return counted;
  const day = courtDayFrom(counted.day);
  const step = `${dayWords(counted.day)} is ${closed}: the next court day is ${dayWords(day)} (Code of Civil Procedure 12a)`;
  return { ...counted, day, steps: [...counted.steps, step] };
}
