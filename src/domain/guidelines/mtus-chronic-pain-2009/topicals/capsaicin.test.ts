import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { capsaicin, source } from './capsaicin.ts';

const cream = (strength: string) => drugRequest(`Capsaicin ${strength} cream`, ['capsaicin'], { strength });
const tried = (
  treatment: string,
  response: 'helped' | 'no-benefit' | 'not-tolerated' | null,
  count: number | null = null,
) => fact('treatment-tried', { treatment, count, unit: null, response }, { quote: treatment });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['0.025% is the strength studied', 'too-strong',    situation(cream('0.025%')), 'not-documented'],
  ['0.0375% is above it',            'too-strong',    situation(cream('0.0375%')), 'met'],
  ['others failed',                  'others-failed', situation(cream('0.025%'), tried('physical therapy', 'no-benefit')), 'met'],
  ['nothing tried that is known',    'others-failed', situation(cream('0.025%')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(capsaicin, criterion, here)).toBe(verdict);
});
