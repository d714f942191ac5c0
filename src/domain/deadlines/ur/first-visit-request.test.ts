import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './first-visit-request.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         injury        first visit   due
  ['five days',                           '2018-03-05', '2018-03-06', '2018-03-12'],
  ['a weekday',                           '2018-03-05', '2018-03-07', '2018-03-12'],
  ['an injury of 2017',                   '2017-12-31', '2018-01-02', null],
  ['the first day of 2018',               '2018-01-01', '2018-01-02', '2018-01-08'],
  ['30 days after the injury',            '2018-03-05', '2018-04-04', '2018-04-09'],
  ['31 days after',                       '2018-03-05', '2018-04-05', null],
  ['injury not known, visit of 2017',     null,         '2017-12-29', null],
  ['injury not known, visit of 2018',     null,         '2018-01-02', '2018-01-08'],
])(`${source.cite}: %s`, (_why, dateOfInjury, visit, last) => {
  expect(due('U7', `first-visit ${visit}`, { dateOfInjury })).toBe(last);
});
