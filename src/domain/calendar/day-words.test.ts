import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayWords } from './day-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            day           words
  ['a weekday',              '2016-11-03', 'Thu 3 Nov 2016'],
  ['first of the lists',     '2018-01-01', 'Mon 1 Jan 2018'],
  ['last of the lists',      '2017-12-31', 'Sun 31 Dec 2017'],
  ['leap day',               '2016-02-29', 'Mon 29 Feb 2016'],
])('%s', (_why, day, words) => {
  expect(dayWords(Temporal.PlainDate.from(day))).toBe(words);
});
