import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './notice-of-assignment.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     eligible      due
  ['one business day',                '2016-11-14', '2016-11-15'],
  ['Friday',                          '2016-11-18', '2016-11-21'],
  ['the day before Thanksgiving',     '2016-11-23', '2016-11-28'],
  ['a holiday of the courts alone',   '2016-10-07', '2016-10-10'],
])(`${source.cite}: %s`, (_why, eligible, last) => {
  expect(due('A4', `eligible ${eligible}`)).toBe(last);
});
