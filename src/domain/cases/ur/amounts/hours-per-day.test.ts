import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { hoursPerDay, source } from './hours-per-day.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['half the hours',           'Home aide 12 hours per day, 5 times a week for 4 weeks', 'Home aide 6 hours per day, 5 times a week for 4 weeks', '6: Home aide 6 hours per day, 5 times a week for 4 weeks'],
  ['a half hour',              'Home care 4.5 hours a day',   'Home care 4 hours a day',     '0.5: Home care 0.5 hours a day'],
  ['one hour',                 'Home care 4 hours/day',       'Home care 3 hours/day',       '1: Home care 1 hour/day'],
  ['daily',                    'Home care 8 hrs daily',       'Home care 4 hrs daily',       '4: Home care 4 hrs daily'],
  ['nothing differs',          'Home care 4 hours a day',     'Home care 4 hours a day',     'same'],
  ['more',                     'Home care 4 hours a day',     'Home care 5 hours a day',     'exceeds'],
  ['hours of a program',     'Program 160 hours',           'Program 80 hours',            null],
  ['the request has none',     'Home care',                   'Home care 4 hours a day',     'unsaid-original'],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(hoursPerDay, original, authorized)).toBe(left);
});
