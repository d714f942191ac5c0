import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const told = (exam: string) => found(factConflict, { summary: `The worker is 44. There was ${exam}.` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row            exam                                                        words found
  ['painful, and without',   'painful adduction of 30 degrees without pain',             'painful adduction of 30 degrees without pain'],
  ['in both ways of moving', 'painful active and passive flexion 90 degrees without pain', 'painful active and passive flexion 90 degrees without pain'],
  ['free of it',             'painful range of motion that is free of pain',             'painful range of motion that is free of pain'],
  ['painless first',         'painless internal rotation of 40 degrees with pain',       'painless internal rotation of 40 degrees with pain'],
  ['pain-free',              'painful left rotation, forward flexion 80, painful abduction pain-free', 'painful abduction pain-free'],
  ['not painful',            'painful extension which is not painful',                   'painful extension which is not painful'],
])('painful and without pain at once: %s', (_why, exam, words) => {
  expect(told(exam)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            exam
  ['one or the other',       'painful adduction of 30 degrees'],
  ['of two motions',         'painful adduction and flexion without pain'],
  ['in part',                'painful flexion only beyond 90 degrees and without pain below'],
  ['with a turn',            'painful flexion but extension without pain'],
  ['in another clause',      'painful flexion, walking without pain'],
  ['of two sides',           'painful rotation to the left side without pain on the right'],
])('painful in part, or another motion: %s', (_why, exam) => {
  expect(told(exam)).toEqual([]);
});
