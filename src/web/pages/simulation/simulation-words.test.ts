import { expect, test } from 'vitest';
import { assumptionWords, monthWords, percentWords, rangeWords, spanWords, valueWords } from './simulation-words.ts';

// biome-ignore format: a table reads in columns
test.each<[string, unknown, string]>([
  // why this row              value                                  words
  ['a number',                 21_000,                                '21,000'],
  ['a share',                  1 / 3,                                 '0.333'],
  ['nothing set',              null,                                  'as many as come'],
  ['a spread',                 { median: 4, p90: 8 },                 'median 4, p90 8'],
  ['named parts',              { cureDays: 15, cured: 0.5 },          'cure days 15, cured 0.5'],
  ['shares by ground',         { NO_UR_COPY: 0.03 },                  'NO_UR_COPY 0.03'],
  ['weights',                  [1, 0.95],                             '1, 0.95'],
  ['specialties',              [{ name: 'Surgery', cases: 0.2 }, { name: 'Other', cases: 0.8 }], 'Surgery, cases 0.2; Other, cases 0.8'],
])('a value in words: %s', (_why, value, words) => {
  expect(valueWords(value)).toBe(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row         said                                               words
  ['one level',           rangeWords({ least: 4000, most: 4000 }),           '4,000'],
  ['several levels',      rangeWords({ least: 4000, most: 20_500.4 }),       '4,000 to 20,500'],
  ['a span',              spanWords({ start: '2013-07-01', months: 23 }),    '23 months from Jul 2013'],
  ['one month',           spanWords({ start: '2016-01-01', months: 1 }),     '1 month from Jan 2016'],
  ['a month',             monthWords('2014-06'),                             'Jun 2014'],
  ['a day’s month',       monthWords('2014-06-20'),                          'Jun 2014'],
  ['a share',             percentWords(0.0512),                              '5.1 %'],
  ['an assumption',       assumptionWords('applicationsPerMonth'),           'Applications per month'],
  ['with an abbreviation',assumptionWords('missingUrCopy'),                  'Missing UR copy'],
  ['the same in front',   assumptionWords('urServedBy'),                     'UR served by'],
])('in words: %s', (_why, said, words) => {
  expect(said).toBe(words);
});
