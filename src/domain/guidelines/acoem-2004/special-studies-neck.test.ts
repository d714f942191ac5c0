import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { specialStudiesNeck, source } from './special-studies-neck.ts';

const mri = request('MRI of the cervical spine', { category: 'imaging', bodyParts: ['cervical spine'] });
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
  ['a deficit is enough',      'indication', situation(mri, exam('weakness of the left triceps')), 'met'],
  ['normal strength is none',  'indication', situation(mri, exam('normal strength')), 'not-documented'],
  ['treatment failed',         'indication', situation(mri, tried('exercise', 'no-benefit')), 'met'],
  ['before an operation',      'indication', situation(mri, surgery('planned')), 'met'],
  ['an operation of the past', 'indication', situation(mri, surgery('affirmed')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(specialStudiesNeck, criterion, here)).toBe(verdict);
});
