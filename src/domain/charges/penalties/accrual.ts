import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { leastConfidence } from '#domain/calendar/counting/confidence.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayWords } from '#domain/calendar/day-words.ts';
import { dollars } from '../dollars.ts';
import { Breach } from './breach.ts';
import { type PenaltyRate, penaltyRates, renumberedFrom } from './penalty-table.ts';

/** A breach, from the day something was due to the day it was mended or is looked at. */
export const BreachOfDuty = z.strictObject({
  breach: Breach,
  /** The last day it would have been in time. */
  due: CivilDate,
  /** The day it was done after all; null while it is not. */
  done: CivilDate.nullable().default(null),
  asOf: CivilDate,
});
export type BreachOfDuty = Readonly<z.infer<typeof BreachOfDuty>>;

/** What a breach may cost so far: an exposure, not an order. */
export const Penalty = z.object({
  breach: Breach,
  what: z.string(),
  daysLate: z.int(),
  /** Whole dollars so far. */
  amount: z.int(),
  currency: z.literal('USD'),
  /** Most for one case; null when none is set. */
  cap: z.int().nullable(),
  /** The day the cap is reached if it lasts so long; null without a cap, or where it was mended before. */
  capReachedOn: CivilDate.nullable(),
  /** The amount is the most that may be ordered. */
  ceiling: z.boolean(),
  steps: z.array(z.string()),
  source: z.string(),
  says: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  notes: z.array(z.string()),
});
export type Penalty = Readonly<z.infer<typeof Penalty>>;

/** What each provision makes of a breach as of a day; nothing while it is in time. */
export function accrue(breach: BreachOfDuty): readonly Penalty[] {
  return penaltyRates.filter(rate => rate.breach === breach.breach).flatMap(rate => accruedAt(rate, breach));
}

function accruedAt(rate: PenaltyRate, { due, done, asOf }: BreachOfDuty): Penalty[] {
  const mended = done !== null && done <= asOf ? done : null;
  const from = Temporal.PlainDate.from(due);
  const until = Temporal.PlainDate.from(mended ?? asOf);
  const daysLate = Math.max(0, from.until(until, { largestUnit: 'days' }).days);
  if (daysLate === 0) return [];
  const full = rate.per === 'day' ? daysLate * rate.amount : rate.amount;
  const amount = Math.min(full, rate.cap ?? full);
  const capOn = rate.cap === null ? null : from.add({ days: Math.ceil(rate.cap / rate.amount) });
  const reached = capOn !== null && Temporal.PlainDate.compare(until, capOn) >= 0;
  const unread = rate.scheduled && due >= renumberedFrom;
  return [
    {
      breach: rate.breach,
      what: rate.what,
      daysLate,
      amount,
      currency: 'USD',
      cap: rate.cap,
      capReachedOn: capOn === null || (mended !== null && !reached) ? null : capOn.toString(),
      ceiling: rate.ceiling,
      steps: [
        `due on ${dayWords(from)}, ${mended === null ? 'not done by' : 'done on'} ${dayWords(until)}: ${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`,
        rate.per === 'day'
          ? `${daysLate} × ${rate.ceiling ? 'up to ' : ''}${dollars(rate.amount)} a day = ${dollars(full)}`
          : `${dollars(rate.amount)} for the breach, whatever the days`,
        ...(rate.cap !== null && full > rate.cap
          ? [`no more than ${dollars(rate.cap)} a case: ${dollars(amount)}`]
          : []),
        ...(capOn !== null && reached ? [`the cap was reached on ${dayWords(capOn)}`] : []),
        ...(capOn !== null && !reached && mended === null ? [`the cap would be reached on ${dayWords(capOn)}`] : []),
      ],
      source: rate.source.cite,
      says: rate.source.says,
      confidence: leastConfidence(rate.source.confidence, unread ? 'low' : 'high'),
      notes: [
        ...(rate.ceiling ? ['the most that may be ordered, not what is owed'] : []),
        ...(unread
          ? ['the schedule was renumbered on 1 Apr 2026 and its text not obtained; number and amount are those before']
          : []),
      ],
    },
  ];
}
