import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { courtDayFrom, courtDaysAfter, courtsClosedFor, source } from './court-day.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          day           closed for             next court day
  ['a weekday',                            '2016-11-03', null,                  '2016-11-03'],
  ['Saturday',                             '2016-12-03', 'a Saturday',          '2016-12-05'],
  ['Sunday',                               '2016-12-04', 'a Sunday',            '2016-12-05'],
  ['the day before Thanksgiving',          '2016-11-23', null,                  '2016-11-23'],
  ['Thanksgiving runs over the weekend',   '2016-11-24', 'Thanksgiving Day',    '2016-11-28'],
  ['Christmas on a Sunday: also Monday',   '2016-12-24', 'a Saturday',          '2016-12-27'],
  ['a holiday of the courts alone',        '2016-10-10', 'Columbus Day',        '2016-10-11'],
  ['Good Friday is a court day',           '2016-03-25', null,                  '2016-03-25'],
  ['Admission Day is a court day',         '2016-09-09', null,                  '2016-09-09'],
  ['New Year 2022 kept in the year before','2021-12-31', "New Year's Day",      '2022-01-03'],
])(`${source.cite}: %s`, (_why, day, closed, next) => {
  expect(courtsClosedFor(Temporal.PlainDate.from(day))).toBe(closed);
  expect(courtDayFrom(Temporal.PlainDate.from(day)).toString()).toBe(next);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   day           days  last
  ['none',                          '2016-12-03', 0,    '2016-12-03'],
  ['in the week',                   '2016-11-01', 2,    '2016-11-03'],
  ['over a weekend',                '2016-11-03', 2,    '2016-11-07'],
  ['from a Saturday',               '2016-12-03', 2,    '2016-12-06'],
  ['over Thanksgiving',             '2016-11-23', 2,    '2016-11-29'],
])('court days: %s', (_why, day, days, last) => {
  expect(courtDaysAfter(Temporal.PlainDate.from(day), days).toString()).toBe(last);
});
