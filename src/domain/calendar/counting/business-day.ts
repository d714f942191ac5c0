import { Temporal } from 'temporal-polyfill';
import { dayWords } from '../day-words.ts';
import { holidayOn } from '../holidays.ts';
import type { Counted, Start } from './count.ts';

/** C6 */
export const source = [
  {
    cite: 'Labor Code 4600.4(b)',
    says: 'a normal business day is any day but Saturday, Sunday, holidays the Governor declares and state holidays on the CalHR list; in the statute since 1 Jan 2020',
  },
  {
    cite: 'Civil Code 9',
    says: 'before 2020 business days were those of the Civil Code, and the day after Thanksgiving was argued about; the same list is used',
    confidence: 'medium' as const,
  },
];

const inStatute = Temporal.PlainDate.from('2020-01-01');
const saturday = 6;

/** Whether a day is a normal business day, also read for "working days". */
export function isBusinessDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < saturday && holidayOn('state', day) === null;
}

/** The first business day after a day. */
export function nextBusinessDay(day: Temporal.PlainDate): Temporal.PlainDate {
  let next = day.add({ days: 1 });
  while (!isBusinessDay(next)) next = next.add({ days: 1 });
  return next;
}

/** So many business days from a start, the start itself not counted. */
export function businessDaysFrom(start: Start, days: number): Counted {
  const holidays: string[] = [];
  let day = start.day;
  for (let counted = 0; counted < days; counted += 1) {
    const next = nextBusinessDay(day);
    for (
      let between = day.add({ days: 1 });
      Temporal.PlainDate.compare(between, next) < 0;
      between = between.add({ days: 1 })
    ) {
      const holiday = between.dayOfWeek < saturday ? holidayOn('state', between) : null;
      if (holiday !== null) holidays.push(`${dayWords(between)} (${holiday})`);
    }
    day = next;
  }
  const leftOut = ['weekends', ...holidays].join(', ');
  const step = `${days} business ${days === 1 ? 'day' : 'days'} from ${start.words}, leaving out ${leftOut}, is ${dayWords(day)} (Labor Code 4600.4(b))`;
  const counted = { base: day, day, steps: [step] };
  if (Temporal.PlainDate.compare(start.day, inStatute) >= 0) return { ...counted, confidence: 'high' };
  return {
    ...counted,
    confidence: 'medium',
    doubt: 'before 2020 business days were those of Civil Code 9, and the day after Thanksgiving was argued about',
  };
}
