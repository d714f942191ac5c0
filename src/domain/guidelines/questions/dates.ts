import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { patientFacts, type Situation } from '../engine/situation.ts';

/** Whole weeks from one day to another; negative when the second is earlier. */
export function weeksBetween(from: CivilDate, to: CivilDate): number {
  return Math.trunc((dayNumber(to) - dayNumber(from)) / 7);
}

/** Days from the injury to the day utilization review decided, else to the day of the review; null when unknown or in the future. */
export function daysSinceInjury(situation: Situation): number | null {
  const injury = situation.dateOfInjury ?? patientFacts(situation, 'injury-date')[0]?.value.date ?? null;
  const judged = situation.urDecision ?? situation.on;
  if (injury === null || judged === null || judged < injury) return null;
  return dayNumber(judged) - dayNumber(injury);
}

/** Whole weeks since the injury, counted as `daysSinceInjury`. */
export function weeksSinceInjury(situation: Situation): number | null {
  const days = daysSinceInjury(situation);
  return days === null ? null : Math.trunc(days / 7);
}

/** The facts of the latest day on record; all of them when none is dated. */
export function latest<F extends Fact>(facts: readonly F[]): F[] {
  const days = facts.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const last = days.at(-1);
  return last === undefined ? [...facts] : facts.filter(({ date }) => date === last);
}
