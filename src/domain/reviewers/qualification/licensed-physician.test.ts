import { expect, test } from 'vitest';
import { type ReviewerFacts, reviewer } from '../../../../test/builders/case-file.ts';
import { licensedPhysician, source } from './licensed-physician.ts';

const licence = { state: 'California', standing: 'good', validFrom: null, expires: '2016-12-31' } as const;

// biome-ignore format: a table reads in columns
test.each<[string, ReviewerFacts, string, boolean]>([
  // why this row, the reviewer, on, met
  ['a medical doctor in good standing',   {},                                                        '2016-12-01', true],
  ['a chiropractor counts as physician',  { profession: 'chiropractor' },                            '2016-12-01', true],
  ['a nurse does not',                    { profession: 'other' },                                   '2016-12-01', false],
  ['no licence',                          { licences: [] },                                          '2016-12-01', false],
  ['on the last day of the licence',      { licences: [licence] },                                   '2016-12-31', true],
  ['the day after',                       { licences: [licence] },                                   '2017-01-01', false],
  ['suspended',                           { licences: [{ ...licence, standing: 'suspended' }] },     '2016-12-01', false],
])(`${source.cite}: %s`, (_why, with_, on, met) => {
  expect(licensedPhysician(reviewer(with_), on).met).toBe(met);
});
