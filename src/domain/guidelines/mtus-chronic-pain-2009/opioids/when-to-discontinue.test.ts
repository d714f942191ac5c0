import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { opioidsWhenToDiscontinue, source } from './when-to-discontinue.ts';

const norco = drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen'], {
  strength: '10/325 mg',
  quantity: 120,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['decline',                          'function-declined', situation(norco, fact('function', { activity: 'walking', change: 'declined' })), 'met'],
  ['no word on it',                    'function-declined', situation(norco),                                              'not-documented'],
  ['an inconsistent test',             'misuse',            situation(norco, fact('drug-test', { result: 'inconsistent' })), 'met'],
  ['a consistent test',                'misuse',            situation(norco, fact('drug-test', { result: 'consistent' })), 'not-met'],
  ['one of each',                      'misuse',            situation(norco, fact('drug-test', { result: 'consistent' }), fact('drug-test', { result: 'inconsistent' })), 'contradicted'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(opioidsWhenToDiscontinue, criterion, here)).toBe(verdict);
});
