import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { period, source } from './period.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['months of a rental',            'Wheelchair for a 3 month rental',       'Wheelchair for a 1 month rental',      '2: Wheelchair for a 2 month rental'],
  ['one month left',                'Wheelchair rental, 2 months',           'Wheelchair rental, 1 month',           '1: Wheelchair rental, 1 month'],
  ['in words',                      'Three month rental of a walker',        'One month rental of a walker',         '2: Two month rental of a walker'],
  ['word and figure are one number', 'Walker, three (3) month rental',        'Walker, one (1) month rental',         '2: Walker, two month rental'],
  ['days',                          'Cold therapy unit, 30 day rental',      'Cold therapy unit, 7 day rental',      '23: Cold therapy unit, 23 day rental'],
  ['days from weeks',               '2 weeks rental of a cold therapy unit', '3 day rental of a cold therapy unit',  '11: 11 days rental of a cold therapy unit'],
  ['months from years',             'Gym membership, 1 year',                'Gym membership, 3 months',             '9: Gym membership, 9 months'],
  ['days are not taken from months','TENS unit, 1 month rental',             'TENS unit, 10 day rental',             'other-unit'],
  ['hours of a program',          'Functional restoration program 160 hours', 'Functional restoration program 80 hours', '80: Functional restoration program 80 hours'],
  ['all of it',                     'Wheelchair rental, 3 months',           'Wheelchair rental, three months',      'same'],
  ['more',                          'Wheelchair rental, 1 month',            'Wheelchair rental, 2 months',          'exceeds'],
  ['the authorized part has none',  'Wheelchair rental, 3 months',           'Wheelchair rental',                    'unsaid-authorized'],
  ['the weeks of a schedule',       'PT 3 times a week for 4 weeks',         'PT 3 times a week for 2 weeks',        null],
  ['hours a day',                   'Home care 4 hours a day',               'Home care 2 hours a day',              null],
  ['a drug',                        'Norco 10/325mg for 3 months',           'Norco 10/325mg for 1 month',           null],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(period, original, authorized)).toBe(left);
});
