import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { thresholdConflict } from '../conclusions/threshold-conflict.ts';

const judged = (rationale: string, title = 'Home health aide') =>
  found(thresholdConflict, { title, rationale: `${rationale} It is not medically necessary.` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row          rationale                                                                                               words found
  ['a body mass index',    'A body mass index below 35 is a condition. The BMI of 31 is over this limit.',                         'BMI of 31 is over this limit'],
  ['a share too small',    'At least 50% relief is asked for. The relief of 20% meets this requirement.',                          '20% meets this requirement'],
  ['a share large enough', 'A repeat calls for 50 percent or more. The 80 percent relief she had does not meet the criterion.',    '80 percent relief she had does not meet the criterion'],
  ['weeks and months',     'It is recommended for no longer than three months. Use for eight weeks exceeds the guideline.',        'eight weeks exceeds the guideline'],
  ['levels',               'Blocks are limited to two levels. The three levels requested are within the guideline.',               'three levels requested are within the guideline'],
  ['tests',                'Up to 4 tests a year are recommended. The two tests of this year surpass the recommended number.',     'two tests of this year surpass the recommended number'],
  ['morphine equivalent',  'The dose is capped at 120 mg MED. At 40 MED the worker is above the ceiling.',                         '40 MED the worker is above the ceiling'],
  ['more than is allowed', 'The guideline allows a maximum of 2 injections. One injection is more than the guideline allows.',     'One injection is more than the guideline'],
  ['of a threshold',       'Doses above 80 MED call for a consultation. At 40 MED the worker is over this threshold.',              '40 MED the worker is over this threshold'],
  ['held against "this"',  'A body mass index below 35 is a condition. The BMI of 41 satisfies this.',                             'BMI of 41 satisfies this'],
  ['told of the limit',    'Relief of 50% or better is wanted. With 80% relief the threshold was not reached.',                    '80% relief the threshold was not reached'],
  ['by ODG',               'Up to 10 visits are recommended. Seven visits were sent in, in excess of ODG.',                        'Seven visits were sent in, in excess of ODG'],
  ['short of it',          'Three months of conservative care are needed. Five months of it were given, short of this.',           'Five months of it were given, short of this'],
  ['of a trial',           'A trial of 3 to 4 visits comes first. Fourteen visits are within that.',                               'Fourteen visits are within that'],
  ['beyond both limits',   'A trial of up to 6 visits, then up to 24 visits are supported. The 30 visits asked for are within these limits.', '30 visits asked for are within these limits'],
  ['without a unit',       'Up to 10 visits are recommended. The requested 18 are within the guidelines.',                         'requested 18 are within the guidelines'],
  ['asked for, no unit',   'Up to 10 visits are recommended. The 8 requested exceed this number.',                                 '8 requested exceed this number'],
  ['the initial course',   'It allows up to 24 visits. The initial course would be 12 visits. The requested 20 visits are within the recommendation for the initial course.', '20 visits are within the recommendation'],
])('a wrong verdict: %s', (_why, rationale, words) => {
  expect(judged(rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          rationale
  ['a right one',          'A body mass index below 35 is a condition. The BMI of 38 is over this limit.'],
  ['just at the least',    'At least 50% relief is asked for. The relief of 50% meets this requirement.'],
  ['the same in weeks',    'It is recommended for no longer than three months. Use for 14 weeks exceeds the guideline.'],
  ['by one of two limits', 'A trial of up to 6 visits, then up to 24 visits are supported. The 12 visits asked for are beyond this number.'],
  ['another unit',         'Blocks are limited to two levels. The three blocks requested are within the guideline.'],
  ['no limit quoted',      'The 12 hours requested exceed the guideline.'],
  ['over a threshold',     'Doses above 80 MED call for a consultation. At 95 MED the worker is over this threshold.'],
  ['"this", held rightly', 'A body mass index below 35 is a condition. The BMI of 31 satisfies this.'],
  ['not reached, indeed',  'Relief of 50% or better is wanted. With 20% relief the threshold was not reached.'],
  ['exceeded, indeed',     'Up to 10 visits are recommended. With 14 visits the limit was exceeded.'],
  ['a sum',                'Up to 4 tests a year are recommended. With two tests done, two tests more are beyond the limit.'],
  ['of no figure',         'Up to 4 tests a year are recommended. This exceeds the guideline.'],
  ['within, without unit', 'Up to 10 visits are recommended. The requested 8 are within the guidelines.'],
  ['of one of two units',  'Up to 10 visits over 8 weeks and up to 4 tests are recommended. The requested 9 are within the guidelines.'],
  ['the whole course',     'It allows up to 24 visits. The initial course would be 12 visits. The requested 20 visits are within the recommendation.'],
])('not a wrong verdict: %s', (_why, rationale) => {
  expect(judged(rationale)).toEqual([]);
});
