import { expect, test } from 'vitest';
import { fact, pain } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { opioidsLongTermUsers, source } from './long-term-users.ts';

const norco = drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen'], {
  strength: '10/325 mg',
  quantity: 120,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['pain and function on record',   'compared-to-baseline',     situation(norco, pain(8, 'without'), pain(4, 'with'), fact('function', { activity: 'walking', change: 'improved' })), 'met'],
  ['pain alone',                    'compared-to-baseline',     situation(norco, pain(8, 'without'), pain(4, 'with')), 'not-documented'],
  ['side effects told',             'adverse-effects-reviewed', situation(norco, fact('side-effect', { effect: 'constipation' })), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(opioidsLongTermUsers, criterion, here)).toBe(verdict);
});
