import { expect, test } from 'vitest';
import { readGuidelineBasis } from '../citations/read-guideline-basis.ts';
import { orderOfStandards, rankOfCitation, source } from './order-of-standards.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       day           rule
  ['before independent review',         '2012-12-31', undefined],
  ['the first version',                 '2013-01-01', 'in-order'],
  ['its last day',                      '2017-12-31', 'in-order'],
  ['the second version',                '2018-01-01', 'by-schedule'],
] as const)(`${source.cite}: %s`, (_why, day, rule) => {
  expect(orderOfStandards(day)?.rule).toBe(rule);
});

test('from 2018 on the formulary belongs to the first standard', () => {
  expect(orderOfStandards('2017-12-31')?.standards.A).not.toContain('formulary');
  expect(orderOfStandards('2018-01-01')?.standards.A).toContain('formulary');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       line                                                                          rank
  ['the schedule',                      'MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78',                 'A'],
  ['a chapter the schedule took in',    'MTUS ACOEM Chapter 12 Low Back Complaints',                                  'A'],
  ['ODG',                               'Non-MTUS Citation Official Disability Guidelines (ODG) Knee, MRI',           'C'],
  ['a page on the web cannot be told',  'Non-MTUS Citation http://example.org/a.html',                                null],
] as const)('rank: %s', (_why, line, rank) => {
  const [citation] = readGuidelineBasis(`Decision based on ${line}.`).citations;
  expect(citation && rankOfCitation(citation)).toBe(rank);
});
