import { expect, test } from 'vitest';
import { fact, medication, pain } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { antiEpilepsyDrugs, source } from './anti-epilepsy-drugs.ts';

const gabapentin = drugRequest('Gabapentin 300 mg', ['gabapentin']);
const current = medication('Neurontin', ['gabapentin']);
const diagnosis = (
  name: string,
  region: string | null = null,
  assertion: 'affirmed' | 'denied' | 'possible' = 'affirmed',
) => fact('diagnosis', { name, region, side: null, level: null }, { quote: name, assertion });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['radiculopathy',          'neuropathic-pain', situation(gabapentin, diagnosis('cervical radiculopathy')), 'met'],
  ['30% less',               'relief',           situation(gabapentin, current, pain(10, 'without'), pain(7, 'with')), 'met'],
  ['less than 30%',          'relief',           situation(gabapentin, current, pain(10, 'without'), pain(8, 'with')), 'not-met'],
  ['not taken yet',          'relief',           situation(gabapentin), 'silent'],
  ['function not mentioned', 'function',         situation(gabapentin, current), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(antiEpilepsyDrugs, criterion, here)).toBe(verdict);
});
