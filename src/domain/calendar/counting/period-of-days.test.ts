import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { daysFrom, rolledToCourtDay, source } from './period-of-days.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            from          days  base          last day
  ['the first day is not counted',           '2016-11-01', 30,   '2016-12-01', '2016-12-01'],
  ['Saturday runs to Monday',                '2016-11-03', 30,   '2016-12-03', '2016-12-05'],
  ['Sunday runs to Monday',                  '2016-11-04', 30,   '2016-12-04', '2016-12-05'],
  ['the Monday itself',                      '2016-11-05', 30,   '2016-12-05', '2016-12-05'],
  ['the day before a holiday stands',        '2016-10-24', 30,   '2016-11-23', '2016-11-23'],
  ['a holiday, then its weekend',            '2016-10-25', 30,   '2016-11-24', '2016-11-28'],
  ['the day after Thanksgiving',             '2016-10-26', 30,   '2016-11-25', '2016-11-28'],
  ['over a leap day',                        '2016-02-10', 30,   '2016-03-11', '2016-03-11'],
  ['ends on a leap day',                     '2016-01-30', 30,   '2016-02-29', '2016-02-29'],
  ['the same in a common year',              '2015-01-30', 30,   '2015-03-01', '2015-03-02'],
  ['over the end of the year, on a holiday', '2016-12-03', 30,   '2017-01-02', '2017-01-03'],
])(`${source.cite}: %s`, (_why, from, days, base, last) => {
  const counted = daysFrom({ day: Temporal.PlainDate.from(from), words: 'service' }, days);
  expect(counted.base.toString()).toBe(base);
  expect(rolledToCourtDay(counted).day.toString()).toBe(last);
});

test('the steps can be checked by hand', () => {
  const counted = daysFrom({ day: Temporal.PlainDate.from('2016-11-03'), words: 'service on Thu 3 Nov 2016' }, 30);
  expect(rolledToCourtDay(counted).steps).toEqual([
    '30 days from service on Thu 3 Nov 2016 is Sat 3 Dec 2016',
    'Sat 3 Dec 2016 is a Saturday: the next court day is Mon 5 Dec 2016 (Code of Civil Procedure 12a)',
  ]);
});
