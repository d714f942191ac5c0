import { expect, test } from 'vitest';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { meanOf } from '../random.ts';
import { planningScenario } from '../scenario/planning-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { desk } from './desk.ts';
import { spanOf } from './span.ts';
import { businessDaysPerMonth, headsOn, minutesOn } from './staffing.ts';

const low = { from: null, source: 'for this test', confidence: 'low' as const };
const day = dayNumber('2016-03-01');

/** Two specialties that share the hours three to one; an hour a case, forty hours a week, ten minutes a letter. */
const plain: Scenario = {
  ...planningScenario,
  specialties: [
    {
      ...low,
      value: [
        { name: 'Medicine', cases: 0.5, hours: 0.75 },
        { name: 'Surgery', cases: 0.5, hours: 0.25 },
      ],
    },
  ],
  reviewMinutes: [{ ...low, value: { median: 60, p90: 60 } }],
  reviewerHoursPerWeek: [{ ...low, value: 40 }],
  qualityMinutes: [{ ...low, value: { median: 10, p90: 10 } }],
  qualityHoursPerWeek: [{ ...low, value: 40 }],
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       from          months  business days
  ['2016: 261 weekdays, 11 of them holidays', '2016-01-01', 12, 250],
  ['a month with a holiday',            '2016-11-01', 1,      19],
  ['a month without one',               '2016-08-01', 1,      23],
])('business days: %s', (_why, from, months, days) => {
  expect(Math.round(businessDaysPerMonth(spanOf(from, months, 0)) * months)).toBe(days);
});

test('persons are the hours of the cases over the hours of a week, rounded up, by the share of each specialty', () => {
  // 3,200 cases over 20 days are 160 a day, so 160 hours of review; eight hours a person.
  const heads = headsOn(plain, day, 20, 3_200);
  expect(heads.reviewers).toEqual([
    { specialty: 'Medicine', persons: 15 },
    { specialty: 'Surgery', persons: 5 },
  ]);
  expect(heads.quality).toBe(4); // 1,600 minutes a day, 480 a person
});

test('a day’s minutes suffice for a day’s cases, and one case in ten needs a tenth of them', () => {
  const staffed = { ...plain, determinationsPerMonth: [{ ...low, value: 2_000 }] };
  const [whole, tenth] = [minutesOn(staffed, day, 20, 1), minutesOn(staffed, day, 20, 10)];
  expect(whole.reviewers.reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(100 * meanOf({ median: 60, p90: 60 }));
  expect(tenth.quality * 10).toBeCloseTo(whole.quality);
  expect(tenth.intake * 10).toBeCloseTo(whole.intake);
});

test('a desk finishes what it began from the next day’s time, and does not save up idle time', () => {
  const reviewers = desk();
  reviewers.open(60);
  reviewers.work(100);
  expect(reviewers.hasTime()).toBe(false);
  reviewers.open(30);
  expect(reviewers.hasTime()).toBe(false);
  reviewers.open(30);
  expect(reviewers.hasTime()).toBe(true);
  reviewers.open(10);
  reviewers.work(10);
  expect(reviewers.hasTime()).toBe(false);
});
