import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';
import { source } from './sums-of-visits.ts';

const TITLE = 'Physical therapy for the neck 2 times a week for 3 weeks';

// biome-ignore format: a table reads in columns
test.each([
  ['Care was given two visits a week for four weeks, 14 visits in all.',        ['two visits a week for four weeks, 14 visits in all']],
  ['Care was given twice a week for 3 weeks for a total of 8 sessions.',        ['twice a week for 3 weeks for a total of 8 sessions']],
  ['He was seen three times per week for two weeks, a total of 9 visits.',      ['three times per week for two weeks, a total of 9 visits']],
  ['It was given 2 times a week for 6 weeks, 10 visits in total.',              ['2 times a week for 6 weeks, 10 visits in total']],
  ['The total of 12 visits is requested.',                                      ['total of 12 visits']],
  ['The request is for 9 sessions.',                                            ['request is for 9 sessions']],
])(`${source.cite}: %s`, (rationale, words) => {
  expect(foundTold(factConflict, '', rationale, TITLE)).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  'Care was given two visits a week for four weeks, 8 visits in all.',
  'Care was given twice a week for 3 weeks for a total of 6 sessions.',
  'Care was given 1 to 2 visits a week for four weeks, 6 visits in all.',
  'A total of 6 visits is requested.',
  'He had a total of 14 visits before this request.',
  'The request is for 2 visits a week.',
  'He was seen twice a week for pain, in a total of 9 places.',
])('as it comes to: %s', rationale => {
  expect(foundTold(factConflict, '', rationale, TITLE)).toEqual([]);
});
