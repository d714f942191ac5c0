import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/screenings.ts';
import { source } from './prior-imr.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           items                                                          found
  ['never reviewed',                        [{}],                                                          'whole'],
  ['reviewed before',                       [{ priorImr: true }],                                          'PRIOR_IMR:0 no'],
  ['reviewed before, the facts changed',    [{ priorImr: true, changedFacts: true }],                      'whole'],
  ['changed facts without a review',        [{ changedFacts: true }],                                      'whole'],
  ['one item of two',                       [{}, { priorImr: true }],                                      'PRIOR_IMR:1 part'],
  ['both, changed for one',                 [{ priorImr: true }, { priorImr: true, changedFacts: true }],  'PRIOR_IMR:0 part'],
])(`${source.cite}: %s`, (_why, items, expected) => {
  expect(found({ items })).toBe(expected);
});
