import { expect, test } from 'vitest';
import { daysLater } from './days-later.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['none',                       '2016-11-06', 0,  '2016-11-06'],
  ['over the end of a month',    '2016-11-30', 1,  '2016-12-01'],
  ['over the change of clocks',  '2016-11-05', 2,  '2016-11-07'],
  ['over a leap day',            '2016-02-28', 1,  '2016-02-29'],
  ['not in another year',        '2017-02-28', 1,  '2017-03-01'],
])('%s', (_why, day, days, later) => {
  expect(daysLater(day, days)).toBe(later);
});
