import { expect, test } from 'vitest';
import { medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { carisoprodol, source } from './carisoprodol.ts';

const soma = drugRequest('Soma 350 mg', ['carisoprodol']);
const norco = medication('Norco', ['hydrocodone', 'acetaminophen']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['the drug itself',            'not-recommended', situation(soma),                                   'met'],
  ['another drug is not barred', 'not-recommended', situation(drugRequest('Zanaflex', ['tizanidine'])), 'not-met'],
  ['beside an opioid',           'with-opioid',     situation(soma, norco),                            'met'],
  ['no opioid known',            'with-opioid',     situation(soma),                                   'not-documented'],
  ['in use already',             'not-long-term',   situation(soma, medication('Soma', ['carisoprodol'])), 'not-met'],
  ['a first prescription',       'not-long-term',   situation(soma),                                   'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(carisoprodol, criterion, here)).toBe(verdict);
});
