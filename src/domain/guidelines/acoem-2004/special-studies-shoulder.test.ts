import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { specialStudiesShoulder, source } from './special-studies-shoulder.ts';

const mri = request('MRI of the shoulder', { category: 'imaging', bodyParts: ['shoulder'] });
const diagnosis = (
  name: string,
  region: string | null = null,
  assertion: 'affirmed' | 'denied' | 'possible' = 'affirmed',
) => fact('diagnosis', { name, region, side: null, level: null }, { quote: name, assertion });
const tried = (
  treatment: string,
  response: 'helped' | 'no-benefit' | 'not-tolerated' | null,
  count: number | null = null,
) => fact('treatment-tried', { treatment, count, unit: null, response }, { quote: treatment });
const exam = (finding: string, assertion: 'affirmed' | 'denied' = 'affirmed') =>
  fact('exam-finding', { finding, region: null, side: null, level: null }, { quote: finding, assertion });
const surgery = (assertion: 'planned' | 'affirmed' | 'denied') =>
  fact('surgery', { procedure: 'fusion', region: null, side: null, level: null }, { assertion });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['a suspected tear after treatment',  'indication', situation(mri, exam('positive empty can test'), tried('physical therapy', null)), 'met'],
  ['a suspected tear at once',          'indication', situation(mri, exam('positive empty can test')), 'not-documented'],
  ['dislocation',                       'indication', situation(mri, diagnosis('dislocation of the shoulder')), 'met'],
  ['before an operation',               'indication', situation(mri, surgery('planned')), 'met'],
  ['a silent record',                   'indication', situation(mri), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(specialStudiesShoulder, criterion, here)).toBe(verdict);
});
