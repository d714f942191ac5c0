import { expect, test } from 'vitest';
import { type ReviewerFacts, reviewer } from '../../../../test/builders/case-file.ts';
import { boardCertified, source } from './board-certified.ts';

const certificate = { specialty: 'Neurology', recognized: true, validFrom: null, expires: '2016-12-31' } as const;

// biome-ignore format: a table reads in columns
test.each<[string, ReviewerFacts, string, boolean]>([
  // why this row, the reviewer, on, met
  ['certified for life',                  {},                                                        '2016-12-01', true],
  ['on the last day',                     { certifications: [certificate] },                         '2016-12-31', true],
  ['the day after',                       { certifications: [certificate] },                         '2017-01-01', false],
  ['a board nobody recognises',           { certifications: [{ ...certificate, recognized: false }] }, '2016-12-01', false],
  ['an osteopath without certificate',    { profession: 'DO', certifications: [] },                  '2016-12-01', false],
  ['a psychologist needs none',           { profession: 'psychologist', certifications: [] },        '2016-12-01', true],
])(`${source.cite}: %s`, (_why, with_, on, met) => {
  expect(boardCertified(reviewer(with_), on).met).toBe(met);
});
