import { expect, test } from 'vitest';
import { fact, pain } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { opioidsInitiating, source } from './initiating.ts';

const norco = drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen'], {
  strength: '10/325 mg',
  quantity: 120,
});
const tried = (response: 'helped' | 'no-benefit' | null) =>
  fact('treatment-tried', { treatment: 'NSAIDs', count: null, unit: null, response });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['an anti-inflammatory failed',       'non-opioids-failed', situation(norco, tried('no-benefit')), 'met'],
  ['it helped',                         'non-opioids-failed', situation(norco, tried('helped')),     'not-met'],
  ['tried, result not told',            'non-opioids-failed', situation(norco, tried(null)),         'not-documented'],
  ['pain alone is no baseline',         'baseline',           situation(norco, pain(7, null)),       'not-documented'],
  ['pain and function are',             'baseline',           situation(norco, pain(7, null), fact('function', { activity: 'walking', change: 'limited' })), 'met'],
  ['goals on record',                   'goals',              situation(norco, fact('request', { text: 'the goals are to walk a mile' })), 'met'],
  ['a drug test first',                 'drug-test',          situation(norco, fact('drug-test', { result: null })), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(opioidsInitiating, criterion, here)).toBe(verdict);
});
