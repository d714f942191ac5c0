import { expect, test } from 'vitest';
import { type ReviewerFacts, reviewer } from '../../../../test/builders/case-file.ts';
import { knowledgeable, source } from './knowledgeable.ts';

// biome-ignore format: a table reads in columns
test.each<[string, ReviewerFacts, string, boolean]>([
  // why this row, the reviewer, on, met
  ['one area',                            { areas: ['opioids'] },                                    '2016-12-01', true],
  ['none',                                { areas: [] },                                             '2016-12-01', false],
])(`${source.cite}: %s`, (_why, with_, on, met) => {
  expect(knowledgeable(reviewer(with_), on).met).toBe(met);
});
