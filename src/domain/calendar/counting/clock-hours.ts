import { Temporal } from 'temporal-polyfill';
import { momentText, momentWords, pacific } from '../pacific-time.ts';

/** C3 */
export const source = {
  cite: '8 CCR 9792.9.1(c)(1)',
  says: 'periods in days begin the day after receipt; periods in hours run from the hour of receipt, through nights, weekends and holidays',
};

/** When an hour clock starts. `time` is null when the hour is not known: midnight, the earliest, is taken. */
export type HourStart = {
  readonly day: Temporal.PlainDate;
  readonly time: Temporal.PlainTime | null;
  /** `receipt`, `the decision` */
  readonly words: string;
};

/** So many clock hours from a moment, Pacific time, as `YYYY-MM-DDTHH:MM`. */
export function hoursFrom(
  start: HourStart,
  hours: number,
): { readonly due: string; readonly steps: readonly string[] } {
  const from = pacific(start.day, start.time ?? Temporal.PlainTime.from('00:00'));
  const due = from.add({ hours });
  const unknown = start.time === null ? ' (the hour is not given; the earliest is taken)' : '';
  return {
    due: momentText(due),
    steps: [`${hours} hours from ${start.words} on ${momentWords(from)}${unknown} is ${momentWords(due)}`],
  };
}
