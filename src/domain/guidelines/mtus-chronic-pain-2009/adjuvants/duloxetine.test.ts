import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { duloxetine, source } from './duloxetine.ts';

const cymbalta = drugRequest('Cymbalta 30 mg', ['duloxetine']);
const diagnosis = (
  name: string,
  region: string | null = null,
  assertion: 'affirmed' | 'denied' | 'possible' = 'affirmed',
) => fact('diagnosis', { name, region, side: null, level: null }, { quote: name, assertion });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['fibromyalgia',   'indication', situation(cymbalta, diagnosis('fibromyalgia')), 'met'],
  ['neuropathy',     'indication', situation(cymbalta, diagnosis('diabetic neuropathy')), 'met'],
  ['joint pain only','indication', situation(cymbalta, diagnosis('sacroiliac joint dysfunction')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(duloxetine, criterion, here)).toBe(verdict);
});
