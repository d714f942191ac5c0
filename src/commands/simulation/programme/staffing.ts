import { civilDateOf, isBusinessDayNumber } from '#domain/calendar/counting/day-number.ts';
import { meanOf } from '../random.ts';
import type { Heads } from '../result/simulation.ts';
import { valueOn } from '../scenario/assumption.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Span } from './span.ts';

/** Minutes a working day at each desk; `reviewers` in the order of the specialties. */
export type DayMinutes = {
  readonly intake: number;
  readonly reviewers: readonly number[];
  readonly quality: number;
};

const WORKDAYS_PER_WEEK = 5;
const MINUTES_PER_HOUR = 60;
const SPARE_INTAKE = 1.2; // what "keeps up with what comes" means: a fifth more than the average month

/** Business days in a month of the span, on average. */
export function businessDaysPerMonth({ first, last, months }: Span): number {
  let open = 0;
  for (let day = first; day <= last; day += 1) if (isBusinessDayNumber(day)) open += 1;
  return open / months.length;
}

/** Minutes at each desk on a day. */
export function minutesOn(scenario: Scenario, day: number, workdays: number, oneIn: number): DayMinutes {
  const on = civilDateOf(day);
  const perDay = valueOn(scenario.determinationsPerMonth, on) / workdays / oneIn;
  const specialties = valueOn(scenario.specialties, on);
  const hours = specialties.reduce((sum, each) => sum + each.hours, 0) || 1;
  const review = perDay * meanOf(valueOn(scenario.reviewMinutes, on));
  return {
    intake: (screenedPerMonth(scenario, on) / workdays / oneIn) * minutesPerApplication(scenario, on),
    reviewers: specialties.map(each => (review * each.hours) / hours),
    quality: perDay * meanOf(valueOn(scenario.qualityMinutes, on)),
  };
}

/** Persons at each desk for so many determinations a month, as things stand on a day; rounded up. */
export function headsOn(scenario: Scenario, day: number, workdays: number, determinationsPerMonth: number): Heads {
  const on = civilDateOf(day);
  const staffed = { from: null, value: determinationsPerMonth, source: 'as asked', confidence: 'low' as const };
  const minutes = minutesOn({ ...scenario, determinationsPerMonth: [staffed] }, day, workdays, 1);
  const reviewerHours = valueOn(scenario.reviewerHoursPerWeek, on);
  return {
    determinationsPerMonth: Math.round(determinationsPerMonth),
    intake: persons(minutes.intake, valueOn(scenario.intakeHoursPerWeek, on)),
    reviewers: valueOn(scenario.specialties, on).map(({ name }, index) => ({
      specialty: name,
      persons: persons(minutes.reviewers[index] ?? 0, reviewerHours),
    })),
    quality: persons(minutes.quality, valueOn(scenario.qualityHoursPerWeek, on)),
  };
}

function persons(minutesPerDay: number, hoursPerWeek: number): number {
  return Math.ceil(minutesPerDay / ((hoursPerWeek / WORKDAYS_PER_WEEK) * MINUTES_PER_HOUR) - 1e-9);
}

function screenedPerMonth(scenario: Scenario, on: string): number {
  return valueOn(scenario.screenedPerMonth, on) ?? valueOn(scenario.applicationsPerMonth, on) * SPARE_INTAKE;
}

/** Minutes of the intake desk for an application of the mix: screening, and the notice of those that are eligible. */
function minutesPerApplication(scenario: Scenario, on: string): number {
  const duplicates = valueOn(scenario.duplicates, on);
  const refused = Object.values(valueOn(scenario.ineligible, on)).reduce((sum, share) => sum + share, 0);
  return (
    duplicates * valueOn(scenario.duplicateMinutes, on) +
    (1 - duplicates) * (valueOn(scenario.screeningMinutes, on) + (1 - refused) * valueOn(scenario.noticeMinutes, on))
  );
}
