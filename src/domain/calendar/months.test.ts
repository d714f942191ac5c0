import { expect, test } from 'vitest';
import { longDate } from './months.ts';

test.each([
  ['the first month', '2017-01-09', 'January 9, 2017'],
  ['the last, two figures', '2015-12-31', 'December 31, 2015'],
])('a day in a sentence: %s', (_why, date, words) => {
  expect(longDate(date)).toBe(words);
});
