import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { businessDaysFrom, isBusinessDay, nextBusinessDay, source } from './business-day.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  day           business day  next one
  ['a weekday',                                    '2016-11-03', true,         '2016-11-04'],
  ['Friday',                                       '2016-11-04', true,         '2016-11-07'],
  ['Saturday',                                     '2016-11-05', false,        '2016-11-07'],
  ["Lincoln's Birthday is one",                    '2016-02-12', true,         '2016-02-16'],
  ['Columbus Day is one',                          '2016-10-10', true,         '2016-10-11'],
  ['the day after Thanksgiving is none',           '2016-11-25', false,        '2016-11-28'],
  ['Veterans Day on a Saturday takes the Friday',  '2017-11-10', false,        '2017-11-13'],
  ['Independence Day on a Saturday takes no day',  '2020-07-03', true,         '2020-07-06'],
  ['Christmas on a Sunday takes the Monday',       '2016-12-26', false,        '2016-12-27'],
])(`${source[0]?.cite ?? ''}: %s`, (_why, day, business, next) => {
  expect(isBusinessDay(Temporal.PlainDate.from(day))).toBe(business);
  expect(nextBusinessDay(Temporal.PlainDate.from(day)).toString()).toBe(next);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     from          days  last          confidence
  ['in a week',                       '2016-11-14', 4,    '2016-11-18', 'medium'],
  ['over a weekend',                  '2016-11-14', 5,    '2016-11-21', 'medium'],
  ['over Veterans Day',               '2016-11-10', 1,    '2016-11-14', 'medium'],
  ['over Thanksgiving and the day after', '2016-11-22', 5, '2016-12-01', 'medium'],
  ['from a Saturday',                 '2016-11-05', 5,    '2016-11-14', 'medium'],
  ['last day before the statute',     '2019-12-31', 1,    '2020-01-02', 'medium'],
  ['in the statute since 2020',       '2020-01-02', 1,    '2020-01-03', 'high'],
])('%s', (_why, from, days, last, confidence) => {
  const counted = businessDaysFrom({ day: Temporal.PlainDate.from(from), words: 'receipt' }, days);
  expect([counted.day.toString(), counted.confidence]).toEqual([last, confidence]);
});

test('the holidays left out are named', () => {
  const counted = businessDaysFrom({ day: Temporal.PlainDate.from('2016-11-22'), words: 'receipt' }, 2);
  expect(counted.steps).toEqual([
    '2 business days from receipt, leaving out weekends, Thu 24 Nov 2016 (Thanksgiving Day), Fri 25 Nov 2016 (the day after Thanksgiving), is Mon 28 Nov 2016 (Labor Code 4600.4(b))',
  ]);
});
