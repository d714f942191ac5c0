import type { Counted } from '#domain/calendar/counting/count.ts';
import { hoursFrom } from '#domain/calendar/counting/clock-hours.ts';
import { rolledToCourtDay } from '#domain/calendar/counting/period-of-days.ts';
import { dayWords } from '#domain/calendar/day-words.ts';
import type { Start } from '#domain/calendar/counting/count.ts';
import type { Occurrence } from './history.ts';
import type { Count } from './rule.ts';

/** A count in days as it stands. */
export function asCounted({ base, day, steps, confidence, doubt }: Counted): Count {
  const count = { base: base.toString(), due: day.toString(), steps, confidence };
  return doubt === undefined ? count : { ...count, doubt };
}

/** A count in calendar days, its last day moved off a weekend or judicial holiday. */
export function rolled(counted: Counted): Count {
  return asCounted(rolledToCourtDay(counted));
}

/** A count in clock hours from the moment of an event. */
export function hours(event: Occurrence, amount: number, words: string): Count {
  const { due, steps } = hoursFrom({ day: event.on, time: event.at, words }, amount);
  return { base: due, due, steps, confidence: 'high' };
}

/** The day of an event as the start of a count, in words: `receipt of the determination on Thu 3 Nov 2016`. */
export function startOn(event: Occurrence, words: string): Start {
  return { day: event.on, words: `${words} on ${dayWords(event.on)}` };
}
