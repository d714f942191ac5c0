import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { drugTesting, source } from './drug-testing.ts';

const screen = request('Urine drug screen');

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['on an opioid',         'opioids-or-misuse', situation(screen, medication('Norco', ['hydrocodone', 'acetaminophen'])), 'met'],
  ['on none, none known',  'opioids-or-misuse', situation(screen, medication('Motrin', ['ibuprofen'])),                    'not-documented'],
  ['misuse suspected',     'opioids-or-misuse', situation(screen, fact('aberrant-behavior', { behavior: 'early refills' })), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(drugTesting, criterion, here)).toBe(verdict);
});
