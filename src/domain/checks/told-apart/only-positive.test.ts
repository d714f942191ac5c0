import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['one of three', 'Positive FABER, Gaenslen and thigh thrust.', 'Only the FABER test was positive.', 'Only the FABER test was positive'],
  ['two', 'Hawkins and Neer were positive.', 'Only the Neer sign was positive.', 'Only the Neer sign was positive'],
  ['a single one', 'Positive Phalen and Tinel signs at the wrist.', 'There is a single positive sign.', 'a single positive sign'],
  ['just one', 'Lachman and pivot shift were positive.', 'Just one test was positive.', 'Just one test was positive'],
  ['none', 'The straight leg raise was positive.', 'None of the tests was positive.', 'None of the tests was positive'],
  ['all negative', 'Spurling is positive on the left.', 'All provocative tests were negative.', 'All provocative tests were negative'],
])('more tests were positive: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['it alone', 'FABER was positive, Gaenslen negative.', 'Only the FABER test was positive.'],
  ['both', 'Hawkins and Neer were positive.', 'Only Hawkins and Neer were positive.'],
  ['a rule', 'Positive FABER, Gaenslen and thigh thrust.', 'Guidelines are not met where only the FABER test was positive.'],
  ['a need', 'Positive FABER, Gaenslen and thigh thrust.', 'It requires more than a single positive test.'],
  ['none told', 'An examination was done.', 'Only the FABER test was positive.'],
  ['if', 'Hawkins and Neer were positive.', 'If only the Neer sign was positive, it would not do.'],
])('no more tests were positive: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
