import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { planningScenario } from './planning-scenario.ts';
import { Scenario, type ScenarioFile } from './scenario.ts';

/** What a person may set beside the scenario file. */
export type Settings = {
  /** Applications a year. */
  readonly applications?: number | undefined;
  readonly year?: number | undefined;
  readonly months?: number | undefined;
  /** Cases a month that reviewers and quality desk are staffed for, all the time. */
  readonly staffedFor?: number | undefined;
  readonly lateUnder?: number | undefined;
};

export type ScenarioOutcome =
  | { readonly kind: 'complete'; readonly scenario: Scenario }
  | { readonly kind: 'refused'; readonly message: string; readonly at: string };

const FIRST: CivilDate = '2013-07-01';
const LAST_YEAR = 2034;

/** A scenario made whole: the file over the planning values, the settings over both. Refuses months without law or holidays. */
export function completeScenario(file: ScenarioFile, settings: Settings): ScenarioOutcome {
  const scenario = Scenario.parse({ ...planningScenario, ...file, ...settingsOver(settings) });
  const { start, months } = scenario;
  const warmUpMonths = Math.min(scenario.warmUpMonths, monthsBetween(FIRST, start));
  if (start < FIRST)
    return refused('start', `the programme began on ${FIRST} (Labor Code 4610.5(a)); ${start} is before it`);
  // A duty can fall due long after the last month; holidays are computed to the end of 2035.
  if (Number(start.slice(0, 4)) + (Number(start.slice(5, 7)) + months - 2) / 12 >= LAST_YEAR + 1)
    return refused('months', `holidays are computed to 2035; simulate no further than the end of ${LAST_YEAR}`);
  const missing = scenario.specialties.find(({ value }) => value.every(({ cases }) => cases === 0));
  if (missing !== undefined) return refused('specialties', 'no specialty has a share of the cases');
  const shares = scenario.ineligible.find(({ value }) => Object.values(value).reduce((a, b) => a + b, 0) > 1);
  if (shares !== undefined) return refused('ineligible', 'the shares of the grounds come to more than 1');
  return { kind: 'complete', scenario: { ...scenario, warmUpMonths } };
}

const set = <Value>(value: Value) => [
  { from: null, value, source: 'set for this simulation', confidence: 'low' as const },
];

function settingsOver({ applications, year, months, staffedFor, lateUnder }: Settings): Partial<Scenario> {
  return {
    ...(applications === undefined ? {} : { applicationsPerMonth: set(applications / 12) }),
    ...(year === undefined ? {} : { start: `${year}-01-01` }),
    ...(months === undefined ? {} : { months }),
    ...(staffedFor === undefined ? {} : { determinationsPerMonth: set(staffedFor) }),
    ...(lateUnder === undefined ? {} : { lateUnder }),
  };
}

function refused(at: string, message: string): ScenarioOutcome {
  return { kind: 'refused', message, at };
}

/** Whole months from one first of a month to another; not below zero. */
function monthsBetween(from: CivilDate, to: CivilDate): number {
  return Math.max(0, monthNumber(to) - monthNumber(from));
}

const monthNumber = (day: CivilDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
