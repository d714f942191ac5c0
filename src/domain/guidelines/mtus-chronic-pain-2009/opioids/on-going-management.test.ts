import { expect, test } from 'vitest';
import { fact, pain } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { opioidsOngoingManagement, source } from './on-going-management.ts';

const norco = drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen'], {
  strength: '10/325 mg',
  quantity: 120,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['pain with and without',                'analgesia',         situation(norco, pain(8, 'without'), pain(5, 'with')), 'met'],
  ['a bare score tells no relief',         'analgesia',         situation(norco, pain(8, null)),                      'not-documented'],
  ['one score alone tells no relief',      'analgesia',         situation(norco, pain(5, 'with')),                    'not-documented'],
  ['side effects denied are addressed',    'adverse-effects',   situation(norco, fact('side-effect', { effect: 'nausea' }, { assertion: 'denied' })), 'met'],
  ['side effects not mentioned',           'adverse-effects',   situation(norco),                                     'not-documented'],
  ['a drug test on file',                  'aberrant-behavior', situation(norco, fact('drug-test', { result: 'consistent' })), 'met'],
  ['no monitoring mentioned',              'aberrant-behavior', situation(norco),                                     'not-documented'],
  ['of the family, not of the patient',    'aberrant-behavior', situation(norco, fact('drug-test', { result: null }, { subject: 'family' })), 'not-documented'],
  ['a limit of function is a record of it','activities',        situation(norco, fact('function', { activity: 'sitting', change: 'limited' })), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(opioidsOngoingManagement, criterion, here)).toBe(verdict);
});
