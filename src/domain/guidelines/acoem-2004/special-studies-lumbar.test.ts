import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { specialStudiesLumbar, source } from './special-studies-lumbar.ts';

const mri = request('MRI of the lumbar spine', { category: 'imaging', bodyParts: ['lumbar spine'] });
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
  ['all three hold',                 'indication', situation(mri, exam('decreased sensation at L5'), tried('physical therapy', 'no-benefit'), surgery('planned')), 'met'],
  ['surgery is not considered',      'indication', situation(mri, exam('decreased sensation at L5'), tried('physical therapy', 'no-benefit')), 'not-documented'],
  ['a red flag is enough',           'indication', situation(mri, diagnosis('compression fracture')), 'met'],
  ['a red flag denied is none',      'indication', situation(mri, diagnosis('fracture', null, 'denied')), 'not-documented'],
  ['a provocative test is no deficit','indication', situation(mri, exam('positive straight leg raise'), tried('physical therapy', 'no-benefit'), surgery('planned')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(specialStudiesLumbar, criterion, here)).toBe(verdict);
});
