import { expect, test } from 'vitest';
import { readFrequency } from './frequency.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             text                                     a day
  ['Latin, twice',                            '10mg bid',                              2],
  ['Latin with points',                       '10mg t.i.d.',                           3],
  ['Latin, four times',                       'QID prn',                               4],
  ['at bedtime',                              '1 tablet at bedtime',                   1],
  ['hours',                                   'q8 hours',                              3],
  ['hours glued',                             'q6h',                                   4],
  ['a range of hours: the most',              'every 4-6 hours',                       6],
  ['a range of tablets: the most',            '1-2 tablets every 6 hours',             8],
  ['in words',                                'one tab twice a day',                   2],
  ['x daily',                                 '3x daily',                              3],
  ['three times per day',                     'three times per day',                   3],
  ['every third day',                         'one patch every 72 hours',              0.333],
  ['every other day',                         'every other day',                       0.5],
  ['a supply is no frequency',                '30 day supply',                         null],
  ['not said',                                '#60',                                   null],
])('%s', (_why, text, expected) => {
  expect(readFrequency(text)?.perDay ?? null).toBe(expected);
});
