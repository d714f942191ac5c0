import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './end-of-dispute.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       event                            due
  ['before the duty was enacted',       'authorized 2016-12-31',         null],
  ['the first day of it',               'authorized 2017-01-01',         '2017-01-06'],
  ['a settlement',                      'settled 2017-03-06',            '2017-03-13'],
  ['the day before: Friday stands',     'settled 2017-03-05',            '2017-03-10'],
  ['a request withdrawn',               'rfa-withdrawn 2017-03-06',      '2017-03-13'],
  ['an application withdrawn: the worker tells', 'application-withdrawn 2017-03-06', null],
])(`${source.cite}: %s`, (_why, event, last) => {
  expect(due('R8', event)).toBe(last);
});

test('by own knowledge, so medium', () => {
  expect(deadline('R8', 'authorized 2018-03-05')?.confidence).toBe('medium');
});
