import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { consultation, source } from './consultation.ts';

const visit = request('Consultation, upper extremity', { category: 'consult', bodyParts: ['upper extremity'] });
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
  ['surgery in question',            'reason',    situation(visit, surgery('planned')), 'met'],
  ['treatment that failed',          'reason',    situation(visit, tried('medication', 'no-benefit')), 'met'],
  ['no reason told',                 'reason',    situation(visit, exam('tenderness')), 'not-documented'],
  ['a part of the limb is affected', 'body-part', situation(visit, diagnosis('strain', 'wrist')), 'met'],
  ['only the back is affected',      'body-part', situation(visit, diagnosis('strain', 'lumbar spine')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(consultation, criterion, here)).toBe(verdict);
});
