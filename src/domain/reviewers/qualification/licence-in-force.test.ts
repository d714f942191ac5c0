import { expect, test } from 'vitest';
import { type ReviewerFacts, reviewer } from '../../../../test/builders/case-file.ts';
import { licenceInForce, source } from './licence-in-force.ts';

const licence = { state: 'California', standing: 'good', validFrom: null, expires: '2016-12-31' } as const;

// biome-ignore format: a table reads in columns
test.each<[string, ReviewerFacts, string, boolean]>([
  // why this row, the reviewer, on, met
  ['any state will do',                   { licences: [{ ...licence, state: 'Oregon' }] },           '2016-12-01', true],
  ['a province of Canada will not',       { licences: [{ ...licence, state: 'Ontario' }] },          '2016-12-01', false],
  ['restricted',                          { licences: [{ ...licence, standing: 'restricted' }] },    '2016-12-01', false],
  ['one of two is enough',                { licences: [{ ...licence, standing: 'lapsed' }, licence] }, '2016-12-01', true],
  ['on the last day of the licence',      { licences: [licence] },                                   '2016-12-31', true],
  ['the day after',                       { licences: [licence] },                                   '2017-01-01', false],
  ['on its first day',                    { licences: [{ ...licence, validFrom: '2016-12-01' }] },   '2016-12-01', true],
  ['the day before it',                   { licences: [{ ...licence, validFrom: '2016-12-01' }] },   '2016-11-30', false],
])(`${source.cite}: %s`, (_why, with_, on, met) => {
  expect(licenceInForce(reviewer(with_), on).met).toBe(met);
});
