import { expect, test } from 'vitest';
import { readStrength } from './strength.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             text                                     strength
  ['a slash',                                 '10/325mg',                              '10/325 mg'],
  ['a hyphen',                                '7.5-325 mg',                            '7.5/325 mg'],
  ['a unit on each part',                     '10mg/325mg',                            '10/325 mg'],
  ['no unit, as often written',               'Norco 10/325 #60',                      '10/325 mg'],
  ['a date has no unit either',               'on 10/3/16',                            null],
  ['a date with a four-digit year',           'DOS 10/13/2016',                        null],
  ['percent',                                 '1.3% patch',                            '1.3%'],
  ['percents of a compound',                  '4%-27.5%-0.0325% 121gm',                '4%/27.5%/0.0325%'],
  ['per millilitre',                          '25mg/ml suspension',                    '25 mg/ml'],
  ['per one millilitre',                      '10mg/1ml',                              '10 mg/ml'],
  ['per hour',                                'patch 50mcg/hr',                        '50 mcg/h'],
  ['no leading zero',                         '.5 mg',                                 '0.5 mg'],
  ['a thousand',                              '50,000 IU',                             '50000 IU'],
  ['grams of a dose',                         'sucralfate 1 gm',                       '1 g'],
  ['grams of a tube are not a strength',      'ointment 120 GM',                       null],
  ['a count is not a strength',               '#60',                                   null],
])('%s', (_why, text, expected) => {
  expect(readStrength(text)?.strength ?? null).toBe(expected);
});
