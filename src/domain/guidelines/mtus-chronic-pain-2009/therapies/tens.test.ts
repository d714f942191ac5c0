import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { tens, source } from './tens.ts';

const unit = request('TENS unit purchase', { category: 'dme' });
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

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['twelve weeks',        'three-months',  { ...situation(unit), dateOfInjury: '2014-08-14' }, 'not-met'],
  ['thirteen weeks',      'three-months',  { ...situation(unit), dateOfInjury: '2014-08-07' }, 'met'],
  ['no date of injury',   'three-months',  { ...situation(unit), dateOfInjury: null }, 'not-documented'],
  ['treatment failed',    'others-failed', situation(unit, tried('physical therapy', 'no-benefit')), 'met'],
  ['result not told',     'others-failed', situation(unit, tried('physical therapy', null)), 'not-documented'],
  ['neuropathy',          'indication',    situation(unit, diagnosis('neuropathy')), 'met'],
  ['a trial was had',     'trial',         situation(unit, tried('TENS', 'helped')), 'met'],
  ['a trial needs none',  'trial',         situation(request('TENS unit, 30 day trial')), 'silent'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(tens, criterion, here)).toBe(verdict);
});
