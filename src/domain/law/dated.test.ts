import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { inForce } from './dated.ts';

const entries = [
  { from: '2013-01-01', value: 'first', source: { cite: 'a', says: 'a' } },
  { from: '2014-02-12', value: 'second', source: { cite: 'b', says: 'b' } },
];

// biome-ignore format: a table reads in columns
test.each([
  // why this row            day           value
  ['before the first',       '2012-12-31', null],
  ['the first day',          '2013-01-01', 'first'],
  ['the day before the next','2014-02-11', 'first'],
  ['the day of the next',    '2014-02-12', 'second'],
  ['long after',             '2035-12-31', 'second'],
])('%s', (_why, day, value) => {
  expect(inForce(entries, Temporal.PlainDate.from(day))?.value ?? null).toBe(value);
});
