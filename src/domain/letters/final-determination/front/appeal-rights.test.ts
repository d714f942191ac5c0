import { expect, test } from 'vitest';
import { frontPhrases } from '#domain/determinations/front-phrases.ts';
import { appealRights, source } from './appeal-rights.ts';
import { lastDayToAppeal } from './last-day-to-appeal.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  letter of       last day
  ['35 days, on a Monday',                         '2016-12-05',   '2017-01-09'],
  ['a Saturday runs to Monday',                    '2016-12-03',   '2017-01-09'],
  ['a Sunday too',                                 '2016-12-04',   '2017-01-09'],
  ['the day after',                                '2016-12-06',   '2017-01-10'],
  ['a holiday runs on: Martin Luther King Day',    '2016-12-12',   '2017-01-17'],
])(`${source.cite}: the last day: %s`, (_why, letter, day) => {
  expect(lastDayToAppeal(letter)?.day).toBe(day);
});

// biome-ignore format: a table reads in columns
test.each([
  ['to whom',                      'Workers’ Compensation Appeals Board'],
  ['that it is sworn',             'verified petition'],
  ['until when',                   'The last day to file it is 01/09/2017'],
  ['how it was counted',           'adds 5 days'],
  ['that it is presumed correct',  'clear and convincing evidence'],
  ['excess of powers',             'in excess of powers'],
  ['fraud',                        'procured by fraud'],
  ['a conflict',                   'material conflict of interest'],
  ['bias',                         'bias on race'],
  ['a plain error of fact',        'plainly erroneous finding of fact'],
  ['that no judge decides',        'no judge decides'],
  ['where the letter begins',      frontPhrases.end],
])(`${source.cite}: it says %s`, (_why, words) => {
  const lastDay = lastDayToAppeal('2016-12-05');
  expect(lastDay === null ? '' : JSON.stringify(appealRights(lastDay))).toContain(words);
});
