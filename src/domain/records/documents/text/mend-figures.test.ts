import { expect, test } from 'vitest';
import { findDates } from '#domain/calendar/read-date.ts';
import { mendFigures } from './mend-figures.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, string]>([
  // why this row                      text                          day
  ['as written',                       'March 14, 2016',             '2016-03-14'],
  ['letters for figures',              'O3/l4/2O16',                 '2016-03-14'],
  ['the day of a month by name',       'March l4, 2016',             '2016-03-14'],
  ['the year of a month by name',      'March 14, 2Ol6',             '2016-03-14'],
  ['a stop for a comma',               'March 14. 2016',             '2016-03-14'],
  ['the month between hyphens',        '14-Mar-2016',                '2016-03-14'],
  ['a letter in it',                   'l4-Mar-2016',                '2016-03-14'],
  ['a stroke bent',                    '14~Mar-2016',                '2016-03-14'],
  ['words that look like figures',     'Bill, Oslo; B.I.SO',         ''],
  ['a word before a month',            'it is May 2016',             ''],
  ['a month without a day',            'March 2016',                 ''],
])('%s', (_why, text, day) => {
  const mended = mendFigures(text);
  expect(mended).toHaveLength(text.length);
  expect(findDates(mended).flatMap(({ date }) => date ?? []).join()).toBe(day);
});
