import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { muscleRelaxants, source } from './muscle-relaxants.ts';

const zanaflex = drugRequest('Zanaflex 4 mg', ['tizanidine'], { quantity: 90 });
const often = medication('Zanaflex', ['tizanidine'], { perDay: 6 });
const flare = fact('complaint', {
  name: 'exacerbation of low back pain',
  region: 'lumbar spine',
  side: null,
  radiates: false,
});
const failed = fact('treatment-tried', { treatment: 'ibuprofen', count: null, unit: null, response: 'no-benefit' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['an exacerbation',                       'acute-exacerbation', situation(zanaflex, flare),          'met'],
  ['a lasting complaint',                   'acute-exacerbation', situation(zanaflex),                 'not-documented'],
  ['90 tablets at three a day',             'short-term',         situation(zanaflex),                 'not-met'],
  ['as the record says it is taken',        'short-term',         situation(zanaflex, often),          'not-met'],
  ['liver tests are not asked at the start','liver-tests',        situation(zanaflex),                 'silent'],
  ['in use without liver tests',            'liver-tests',        situation(zanaflex, often),          'not-documented'],
  ['in use with liver tests',               'liver-tests',        situation(zanaflex, often, fact('lab', { test: 'LFT', result: 'normal' })), 'met'],
  ['anti-inflammatory failed first',        'second-line',        situation(zanaflex, failed),         'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(muscleRelaxants, criterion, here)).toBe(verdict);
});
