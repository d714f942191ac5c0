import { civilDateOf } from '#domain/calendar/counting/day-number.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import type { Application } from './programme/application.ts';
import type { Course } from './programme/course.ts';
import { drawApplications } from './programme/draw-applications.ts';
import { dueDates } from './programme/due-dates.ts';
import { runProgramme } from './programme/run.ts';
import { type Span, spanOf } from './programme/span.ts';
import { businessDaysPerMonth, headsOn } from './programme/staffing.ts';
import { caseEventsOf } from './result/case-events-of.ts';
import { checksOf } from './result/checks.ts';
import { countDays, countMonths, flowsOf, stocksOf } from './result/counts.ts';
import { latenessOf, lateShareOf } from './result/lateness.ts';
import type { SimulatedDay, Simulation } from './result/simulation.ts';
import { stagesOf } from './result/stages.ts';
import { valueOn } from './scenario/assumption.ts';
import type { Scenario } from './scenario/scenario.ts';
import { neededStaffing } from './staffing-needed.ts';

export type SimulationRequest = {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Simulate one case in so many, and count it as many times. */
  readonly oneIn: number;
  readonly withStaffing: boolean;
  readonly withDays: boolean;
  /** How many simulated cases to show with their events. */
  readonly cases: number;
};

/** How far a simulation is: the run it is in (applications, the programme, staffing tried) and the day it has come to. */
export type Progress = { readonly run: string; readonly day: string; readonly done: number };

export type SimulateNeeds = {
  /** Asked every so many simulated days, so that others get their turn; false ends the simulation. */
  readonly goOn: (progress: Progress) => Promise<boolean>;
};

export type SimulateProgrammeOutcome =
  | { readonly kind: 'simulated'; readonly simulation: Simulation }
  | { readonly kind: 'interrupted'; readonly day: string };

const DAYS_BETWEEN_PAUSES = 5;

/** Simulates a programme under the rules of this code base: same scenario and seed, same answer. */
export async function simulateProgramme(
  { goOn }: SimulateNeeds,
  request: SimulationRequest,
): Promise<SimulateProgrammeOutcome> {
  const { scenario, seed, oneIn } = request;
  const span = spanOf(scenario.start, scenario.months, scenario.warmUpMonths);
  const due = dueDates();
  let stoppedOn: string | null = null;
  const walk = async <Result>(run: string, days: Generator<number, Result>): Promise<Result | null> => {
    for (let step = days.next(); ; step = days.next()) {
      if (step.done === true) return step.value;
      if ((step.value - span.first) % DAYS_BETWEEN_PAUSES !== 0) continue;
      const done = (step.value - span.first) / (span.last - span.first + 1);
      if (await goOn({ run, day: civilDateOf(step.value), done })) continue;
      stoppedOn = civilDateOf(step.value);
      return null;
    }
  };
  const interrupted = (): SimulateProgrammeOutcome => ({ kind: 'interrupted', day: stoppedOn ?? scenario.start });

  const applications = await walk('applications', drawApplications(scenario, span, due, { seed, oneIn }));
  if (applications === null) return interrupted();
  const courses = await walk('programme', runProgramme(applications, scenario, span, due, oneIn));
  if (courses === null) return interrupted();

  const runWith = async (determinationsPerMonth: number): Promise<number | null> => {
    const staffed = {
      from: null,
      value: determinationsPerMonth,
      source: 'tried in the search for staffing',
      confidence: 'low' as const,
    };
    const tried = { ...scenario, determinationsPerMonth: [staffed] };
    const name = `staffed for ${Math.round(determinationsPerMonth)} a month`;
    const run = await walk(name, runProgramme(applications, tried, span, due, oneIn));
    return run === null ? null : lateShareOf(run, span);
  };
  const needed = request.withStaffing
    ? await neededStaffing(runWith, mostAssigned(courses, span) * oneIn, scenario.lateUnder)
    : { kind: 'not-sought' as const, trials: [], how: 'not sought' };
  if (needed.kind === 'interrupted') return interrupted();
  return { kind: 'simulated', simulation: written(request, span, { applications, courses, due, needed }) };
}

/** Most cases assigned in one month: what staffing is sought around. */
function mostAssigned(courses: readonly Course[], span: Span): number {
  const perMonth = span.months.map(
    ({ first, last }) =>
      courses.filter(({ assigned }) => assigned !== null && assigned >= first && assigned <= last).length,
  );
  return Math.max(1, ...perMonth);
}

type Ran = {
  readonly applications: readonly Application[];
  readonly courses: readonly Course[];
  readonly due: ReturnType<typeof dueDates>;
  readonly needed: Exclude<Awaited<ReturnType<typeof neededStaffing>>, { kind: 'interrupted' }>;
};

function written({ scenario, seed, oneIn, ...asked }: SimulationRequest, span: Span, ran: Ran): Simulation {
  const { courses, due, needed } = ran;
  const all = countDays(courses, span, oneIn);
  const days = all.slice(span.reported - span.first);
  const months = countMonths(all, courses, span);
  const workdays = businessDaysPerMonth(span);
  const staffedFor = valueOn(scenario.determinationsPerMonth, civilDateOf(span.last));
  const heads = (level: number) => headsOn(scenario, span.last, workdays, level);
  const peak = days.reduce<SimulatedDay | undefined>(
    (most, day) => (most === undefined || day.open > most.open ? day : most),
    undefined,
  );
  return {
    schema: SCHEMA,
    seed,
    oneIn,
    from: scenario.start,
    to: civilDateOf(span.last),
    scenario,
    totals: { ...flowsOf(days), ...closedInSpan(courses, span, oneIn) },
    months: [...months],
    days: asked.withDays ? [...days] : null,
    stages: stagesOf(courses, span.reported),
    backlog: {
      atEnd: stocksOf(all.at(-1) ?? emptyStocks),
      peakOpen: peak?.open ?? 0,
      peakOn: peak?.day ?? scenario.start,
    },
    late: latenessOf(courses, span, due, oneIn),
    staffing: {
      given: heads(staffedFor),
      lateShare: lateShareOf(courses, span),
      needed: needed.kind === 'found' ? heads(needed.determinationsPerMonth) : null,
      lateUnder: scenario.lateUnder,
      trials: [...needed.trials],
      how: needed.how,
    },
    checks: checksOf(scenario.published, { courses, days: all, span, oneIn }),
    cases: asked.cases > 0 ? sampleOf(courses, span, asked.cases).map(caseEventsOf) : null,
  };
}

const emptyStocks = { inIntake: 0, open: 0, awaitingRecords: 0, missingRecords: 0, waiting: 0, inReview: 0 };

/** What was closed at intake in the months reported, by ground; deferred and joined apart. */
function closedInSpan(courses: readonly Course[], { reported }: Span, oneIn: number) {
  const closed = courses.filter(each => each.closed !== null && each.closed >= reported);
  const refused = closed.filter(
    ({ standing, application: { finding } }) =>
      standing === 'closed' && finding !== 'duplicate' && finding !== 'deferred' && finding !== 'eligible',
  );
  const grounds: Record<string, number> = {};
  for (const { application } of refused) grounds[application.finding] = (grounds[application.finding] ?? 0) + oneIn;
  const counted = (is: (course: Course) => boolean) => closed.filter(is).length * oneIn;
  return {
    grounds: Object.fromEntries(Object.entries(grounds).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    deferred: counted(course => course.standing === 'closed' && course.application.finding === 'deferred'),
    joined: counted(course => course.standing === 'joined'),
  };
}

/** So many of the cases determined in the months reported, evenly over time. */
function sampleOf(courses: readonly Course[], { reported }: Span, number: number): Course[] {
  const those = courses.filter(({ determined }) => determined !== null && determined >= reported);
  const step = Math.max(1, those.length / number);
  return Array.from({ length: Math.min(number, those.length) }, (_, index) => those[Math.floor(index * step)]).filter(
    course => course !== undefined,
  );
}
