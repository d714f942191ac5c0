import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { specialStudiesKnee, source } from './special-studies-knee.ts';

const mri = request('MRI of the knee', { category: 'imaging', bodyParts: ['knee'] });
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
  ['after treatment',              'after-conservative-care', situation(mri, tried('physical therapy', null)), 'met'],
  ['treatment not mentioned',      'after-conservative-care', situation(mri, exam('positive McMurray')), 'not-documented'],
  ['a sign of the meniscus',       'derangement',             situation(mri, exam('positive McMurray')), 'met'],
  ['a fracture',                   'after-conservative-care', situation(mri, diagnosis('fracture of the patella')), 'met'],
  ['surgery is no sign by itself', 'derangement',             situation(mri, surgery('affirmed')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(specialStudiesKnee, criterion, here)).toBe(verdict);
});
