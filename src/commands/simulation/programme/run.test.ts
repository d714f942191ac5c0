import { beforeAll, describe, expect, test } from 'vitest';
import { dayNumber, isBusinessDayNumber } from '#domain/calendar/counting/day-number.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { caseEventsOf } from '../result/case-events-of.ts';
import { countDays, isLate } from '../result/counts.ts';
import { completeScenario } from '../scenario/read-scenario.ts';
import type { ScenarioFile } from '../scenario/scenario.ts';
import type { Course } from './course.ts';
import { drawApplications } from './draw-applications.ts';
import { dueDates } from './due-dates.ts';
import { runProgramme } from './run.ts';
import { spanOf } from './span.ts';

const finished = <Result>(days: Generator<number, Result>): Result => {
  for (let step = days.next(); ; step = days.next()) if (step.done === true) return step.value;
};

const low = { from: null, source: 'for this test', confidence: 'low' as const };

function ran(file: ScenarioFile, oneIn = 40) {
  const completed = completeScenario(file, {});
  if (completed.kind !== 'complete') throw new Error(completed.message);
  const { scenario } = completed;
  const span = spanOf(scenario.start, scenario.months, scenario.warmUpMonths);
  const due = dueDates();
  const applications = finished(drawApplications(scenario, span, due, { seed: 5, oneIn }));
  return { span, due, applications, courses: finished(runProgramme(applications, scenario, span, due, oneIn)) };
}

/** Enough of everything that has a clock of its own, and too few reviewers. */
const mixed: ScenarioFile = {
  start: '2019-01-01',
  months: 8,
  expedited: [{ ...low, value: 0.05 }],
  formularyOnly: [{ ...low, value: 0.2 }],
  consolidated: [{ ...low, value: 0.15 }],
  inquiries: [{ ...low, value: 0.2 }],
  noticeElectronic: [{ ...low, value: 0.5 }],
  determinationsPerMonth: [{ ...low, value: 9_500 }],
  records: [
    { ...low, value: { inTime: 0.6, daysBeforeDue: 3, never: 0.1, reminderEveryDays: 14, answeredPerReminder: 0.4 } },
  ],
};

describe('every due date is the one the rules count from the case’s own events', () => {
  let courses: readonly Course[];
  beforeAll(() => {
    courses = ran(mixed).courses.filter(({ determined }) => determined !== null);
  });

  test('determination, records, notice and application, and whether each was late', () => {
    expect(courses.length).toBeGreaterThan(1_000);
    const seen = new Map<string, number>();
    let joined = 0;
    for (const course of courses) {
      const result = countDeadlines(caseEventsOf(course));
      if (result.kind === 'refused') throw new Error(result.refusal.message);
      const live = result.duties.filter(({ enforced }) => enforced);
      const duty = (ids: readonly string[]) => live.find(each => ids.includes(each.duty));
      const determination = duty(['D1', 'D1f', 'D2']);
      expect(determination?.due?.slice(0, 10) ?? null).toBe(isoOrNull(course.determinationDue));
      expect(determination?.met?.late ?? false).toBe(isLate(course));
      const records = duty(['R1', 'R2', 'R3']);
      expect(records?.due?.slice(0, 10)).toBe(isoOrNull(course.recordsDue));
      expect(duty(['A1', 'A1f'])?.met?.late).toBe(false);
      expect(duty(['A4'])?.met?.late).toBe(false);
      if (course.lastJoined !== null) joined += 1;
      for (const each of [determination, records]) seen.set(each?.duty ?? '', (seen.get(each?.duty ?? '') ?? 0) + 1);
    }
    for (const id of ['D1', 'D1f', 'D2', 'R1', 'R2', 'R3']) expect(seen.get(id) ?? 0, id).toBeGreaterThan(20);
    expect(joined).toBeGreaterThan(20);
  });

  test('some are late and some are not, so that the comparison means something', () => {
    const late = courses.filter(isLate).length;
    expect(late).toBeGreaterThan(50);
    expect(late).toBeLessThan(courses.length - 50);
  });

  test('work is done on business days, in the order of a case', () => {
    for (const { application, screened, eligible, assigned, records, reviewed, determined } of courses) {
      const steps = [application.received, screened, eligible, assigned, reviewed, determined];
      for (const day of [...steps, records]) if (day !== null) expect(isBusinessDayNumber(day)).toBe(true);
      for (const [index, day] of steps.entries()) expect(day ?? 0).toBeGreaterThanOrEqual(steps[index - 1] ?? 0);
    }
  });
});

test('an application is late when the clock A1 says so, and only then', () => {
  const { applications, due } = ran({ start: '2016-01-01', months: 4, warmUpMonths: 0 });
  const late = applications.filter(({ finding }) => finding === 'LATE');
  expect(late.length).toBeGreaterThan(10);
  const dueOf = (each: (typeof applications)[number]) =>
    due.application(each.urServed, each.urServedBy, each.formularyOnly);
  for (const each of late) expect(each.received).toBeGreaterThan(dueOf(each));
  for (const each of applications.filter(({ finding }) => finding === 'eligible'))
    expect(each.received).toBeLessThanOrEqual(dueOf(each));
});

test('nothing is lost: every application stands somewhere, and stocks are what came less what went', () => {
  const { courses, span } = ran(mixed);
  const days = countDays(courses, span, 1);
  const last = days.at(-1);
  const sum = (name: 'received' | 'assigned' | 'determined' | 'ended') =>
    days.reduce((total, day) => total + day[name], 0);
  expect(sum('received')).toBe(courses.length);
  const open = courses.filter(({ standing }) =>
    ['awaiting-records', 'waiting', 'in-review', 'at-quality'].includes(standing),
  );
  expect(last?.open).toBe(open.length);
  expect((last?.awaitingRecords ?? 0) + (last?.waiting ?? 0) + (last?.inReview ?? 0)).toBe(last?.open);
  expect(last?.missingRecords).toBeLessThanOrEqual(last?.awaitingRecords ?? 0);
  const endedAssigned = courses.filter(({ standing }) => standing === 'ended').length;
  expect(sum('assigned') - sum('determined') - endedAssigned).toBe(last?.open);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                   other documents  patience  decided without records
  ['nobody else sent documents: never',             0,               10,       false],
  ['patience has not run out in the time simulated',1,               3_000,    false],
  ['others sent documents and patience ran out',    1,               10,       true],
])('a decision without the administrator’s records: %s', (_why, otherDocuments, patienceDays, decided) => {
  const { courses } = ran({
    start: '2016-01-01',
    months: 6,
    records: [{ ...low, value: { inTime: 0.5, daysBeforeDue: 3, never: 0.5, reminderEveryDays: 9, answeredPerReminder: 0.5 } }],
    withoutRecords: [{ ...low, value: { patienceDays, otherDocuments } }],
  });
  const without = courses.filter(({ determined, records }) => determined !== null && records === null);
  expect(without.length > 0).toBe(decided);
  for (const { reviewed, recordsDue } of without) expect(reviewed ?? 0).toBeGreaterThanOrEqual((recordsDue ?? 0) + patienceDays);
});

/** The cases that lacked the UR decision. */
const withoutUrCopy = (value: { readonly cureDays: number; readonly cured: number }) =>
  ran({ start: '2014-01-01', months: 4, warmUpMonths: 0, missingUrCopy: [{ ...low, value }] }).courses.filter(
    ({ application }) => application.finding === 'NO_UR_COPY',
  );

test('a missing UR decision can be sent after a reminder only while the rules allowed it', () => {
  expect(withoutUrCopy({ cureDays: 15, cured: 1 }).filter(({ assigned }) => assigned !== null).length).toBeGreaterThan(
    10,
  );
  const strict = withoutUrCopy({ cureDays: 0, cured: 1 });
  expect(strict.length).toBeGreaterThan(10);
  expect(strict.filter(({ assigned }) => assigned !== null)).toEqual([]);
  for (const { closed, screened } of strict) expect(closed).toBe(screened);
});

/** Cases open at the end under so many determinations a month. */
const openUnder = (level: number) => {
  const { courses, span } = ran({ ...mixed, determinationsPerMonth: [{ ...low, value: level }] });
  return countDays(courses, span, 1).at(-1)?.open ?? 0;
};

test('a fifth more reviewers never leaves more open', () => {
  const levels = [4_000, 6_000, 8_000, 10_000, 12_000].map(openUnder);
  expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  expect((levels[0] ?? 0) > 2 * (levels[4] ?? 0)).toBe(true);
});

function isoOrNull(day: number | null): string | null {
  return day === null ? null : new Date((day - dayNumber('1970-01-01')) * 86_400_000).toISOString().slice(0, 10);
}
