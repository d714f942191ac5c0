import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { aquaticTherapy, source } from './aquatic-therapy.ts';

const pool = (visits: number | null) => request('Pool therapy', { category: 'physical-therapy', visits });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['obesity',             'reduced-weight-bearing', situation(pool(8), fact('comorbidity', { name: 'obesity' })), 'met'],
  ['obesity denied',      'reduced-weight-bearing', situation(pool(8), fact('comorbidity', { name: 'obesity' }, { assertion: 'denied' })), 'not-documented'],
  ['no reason told',      'reduced-weight-bearing', situation(pool(8)), 'not-documented'],
  ['ten visits',          'visits',                 situation(pool(10)), 'met'],
  ['eleven visits',       'visits',                 situation(pool(11)), 'not-met'],
  ['no number of visits', 'visits',                 situation(pool(null)), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(aquaticTherapy, criterion, here)).toBe(verdict);
});
