import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const NOTHING = 'It was of little use.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row        summary                                                                                                      words found
  ['of work',            'On 3/15/2014 she was seen. She is off work. At the foot of the 3/15/2014 note she is working full duty.',  'is working'],
  ['of work, told of',   'On 3/15/2014 the worker was off work. In the same note he was described as working as a driver.',          'described as working'],
  ['a drug',             'Medications include Cymbalta, started in November 2013. Cymbalta was begun on 2-20-2014 for pain.',        'begun on 2-20-2014'],
  ['since two years',    'He has taken Norco since 2010. Sleep is poor. Norco was prescribed in 2012.',                              'prescribed in 2012'],
  ['a test',             'On 3/15/2014 straight leg raise was positive. She was seen by a student. Straight leg raise was negative.', 'Straight leg raise was negative'],
  ['a measure',          'On 3/15/2014 he can sit for 20 minutes. Work is sitting. In sum, he can sit for 50 minutes.',              'sit for 50 minutes'],
])('the summary tells two ways: %s', (_why, summary, words) => {
  expect(foundTold(factConflict, summary, NOTHING)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row        summary
  ['on two days',        'On 3/15/2014 she is off work. On 5/20/2014 she is working full duty.'],
  ['after a return',     'On 3/15/2014 she was off work. She then returned to light duty.'],
  ['of two drugs',       'He has taken Norco since 2010. Soma was begun in 2012.'],
  ['the same dose',      'He has been on Norco since 2010, 4 a day, the same dose since 2012.'],
  ['of two sides',       'On 3/15/2014 straight leg raise was positive on the left. Straight leg raise was negative on the right.'],
  ['of two tests',       'On 3/15/2014 Spurling was positive. Tinel was negative.'],
  ['by month and day',   'Cymbalta was begun in November 2013. He has used Cymbalta since 11/4/2013.'],
  ['a test of before',   'On 3/15/2014 straight leg raise was positive. At the visit before, straight leg raise was negative.'],
])('the summary does not tell two ways: %s', (_why, summary) => {
  expect(foundTold(factConflict, summary, NOTHING)).toEqual([]);
});
