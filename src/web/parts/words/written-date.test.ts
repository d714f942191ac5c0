import { expect, test } from 'vitest';
import { writtenDate, writtenTime } from './written-date.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   date          written
  ['no leading zero',               '2016-12-08', '8 Dec 2016'],
  ['two digits',                    '2014-10-31', '31 Oct 2014'],
  ['first month',                   '2017-01-01', '1 Jan 2017'],
  ['a leap day stays that day',     '2016-02-29', '29 Feb 2016'],
  ['unknown is not a guess',        null,         '–'],
])('a date is written out: %s', (_why, date, written) => {
  expect(writtenDate(date)).toBe(written);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   instant                 zone                   written
  ['the same day',                  '2016-12-08T22:05:00Z', 'UTC',                 '8 Dec 2016, 22:05'],
  ['midnight is 00',                '2016-12-08T00:00:00Z', 'UTC',                 '8 Dec 2016, 00:00'],
  ['still the day before out West', '2016-12-08T03:05:00Z', 'America/Los_Angeles', '7 Dec 2016, 19:05'],
])('an instant is written out: %s', (_why, instant, zone, written) => {
  expect(writtenTime(instant, zone)).toBe(written);
});
