import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { hoursFrom, source } from './clock-hours.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  day           time     hours  due
  ['from the hour of receipt',                     '2016-11-14', '09:15', 24,    '2016-11-15T09:15'],
  ['through a weekend',                            '2016-11-18', '16:00', 72,    '2016-11-21T16:00'],
  ['through Thanksgiving',                         '2016-11-23', '17:45', 24,    '2016-11-24T17:45'],
  ['after 5:30 pm the hour still counts',          '2016-11-15', '23:59', 24,    '2016-11-16T23:59'],
  ['an hour gained in November: an hour earlier',  '2016-11-04', '14:30', 72,    '2016-11-07T13:30'],
  ['an hour lost in March: an hour later',         '2016-03-11', '14:30', 72,    '2016-03-14T15:30'],
  ['ends before the change in March',              '2016-03-10', '01:30', 72,    '2016-03-13T01:30'],
  ['ends after the change in March',               '2016-03-10', '02:00', 72,    '2016-03-13T03:00'],
  ['over a leap day',                              '2016-02-28', '10:00', 72,    '2016-03-02T10:00'],
  ['over the end of the year',                     '2016-12-31', '08:00', 24,    '2017-01-01T08:00'],
])(`${source.cite}: %s`, (_why, day, time, hours, due) => {
  const start = { day: Temporal.PlainDate.from(day), time: Temporal.PlainTime.from(time), words: 'receipt' };
  expect(hoursFrom(start, hours).due).toBe(due);
});

test('an hour not known is taken as the earliest, and said so', () => {
  const counted = hoursFrom({ day: Temporal.PlainDate.from('2016-11-14'), time: null, words: 'receipt' }, 24);
  expect(counted.due).toBe('2016-11-15T00:00');
  expect(counted.steps).toEqual([
    '24 hours from receipt on Mon 14 Nov 2016 at 00:00 PST (the hour is not given; the earliest is taken) is Tue 15 Nov 2016 at 00:00 PST',
  ]);
});
