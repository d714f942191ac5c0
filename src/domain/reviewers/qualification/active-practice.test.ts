import { expect, test } from 'vitest';
import { reviewer } from '../../../../test/builders/case-file.ts';
import { activePractice, practiceStandardOn, practiceStandards, source } from './active-practice.ts';

const standard = { from: '2013-01-01', moreThanYears: 5, atLeastHours: 24 };

// biome-ignore format: a table reads in columns
test.each<[string, string | null, number | null, string, boolean]>([
  // why this row                            since          hours   on            met
  ['long and full',                          '2001-07-01',  40,     '2016-11-10', true],
  ['five years to the day are not more',     '2011-11-10',  40,     '2016-11-10', false],
  ['five years and a day',                   '2011-11-09',  40,     '2016-11-10', true],
  ['five years less a day',                  '2011-11-11',  40,     '2016-11-10', false],
  ['since a leap day, on its eve',           '2012-02-29',  40,     '2017-02-28', false],
  ['since a leap day, the day after',        '2012-02-29',  40,     '2017-03-01', true],
  ['24 hours are enough',                    '2001-07-01',  24,     '2016-11-10', true],
  ['23.9 hours are not',                     '2001-07-01',  23.9,   '2016-11-10', false],
  ['no practice now',                        '2001-07-01',  0,      '2016-11-10', false],
  ['beginning not known',                    null,          40,     '2016-11-10', false],
  ['hours not known',                        '2001-07-01',  null,   '2016-11-10', false],
  ['not yet begun',                          '2017-01-01',  40,     '2016-11-10', false],
])(`${source.cite}: %s`, (_why, since, hoursPerWeek, on, met) => {
  expect(activePractice(standard)(reviewer({ practice: { since, hoursPerWeek } }), on).met).toBe(met);
});

const changed = [
  { from: '2018-01-01', moreThanYears: 3, atLeastHours: null },
  { from: '2013-01-01', moreThanYears: 5, atLeastHours: 24 },
  { from: '2020-01-01', moreThanYears: null, atLeastHours: null },
];

// biome-ignore format: a table reads in columns
test.each<[string, string, string | null]>([
  // why this row                        on            entry in force
  ['before the first',                   '2012-12-31', null],
  ['on the day of the first',            '2013-01-01', '2013-01-01'],
  ['the last day of the first',          '2017-12-31', '2013-01-01'],
  ['the first day of the second',        '2018-01-01', '2018-01-01'],
  ['the entry that asks nothing',        '2020-01-01', '2020-01-01'],
])(`${source.cite}, as changed by date: %s`, (_why, on, from) => {
  expect(practiceStandardOn(changed, on)?.from ?? null).toBe(from);
});

test('an entry without numbers asks nothing', () => {
  const nothing = { from: '2020-01-01', moreThanYears: null, atLeastHours: null };
  expect(activePractice(nothing)(reviewer(), '2020-01-01').met).toBe(true);
});

test('the contract as determinations state it', () => {
  expect(practiceStandardOn(practiceStandards, '2016-11-10')).toEqual(standard);
});
