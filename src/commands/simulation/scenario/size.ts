import { civilDateOf } from '#domain/calendar/counting/day-number.ts';
import { spanOf } from '../programme/span.ts';
import { valueOn } from './assumption.ts';
import type { Scenario } from './scenario.ts';

/** About how many applications a scenario simulates, those before its start included. */
export function applicationsIn({ start, months, warmUpMonths, applicationsPerMonth }: Scenario): number {
  const all = spanOf(start, months, warmUpMonths).months;
  return all.reduce((sum, { first }) => sum + valueOn(applicationsPerMonth, civilDateOf(first)), 0);
}
