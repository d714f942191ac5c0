import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { lidoderm, source } from './lidoderm.ts';

const patch = drugRequest('Lidoderm 5% patch', ['lidocaine']);
const diagnosis = (
  name: string,
  region: string | null = null,
  assertion: 'affirmed' | 'denied' | 'possible' = 'affirmed',
) => fact('diagnosis', { name, region, side: null, level: null }, { quote: name, assertion });
const tried = (
  treatment: string,
  response: 'helped' | 'no-benefit' | 'not-tolerated' | null,
  count: number | null = null,
) => fact('treatment-tried', { treatment, count, unit: null, response }, { quote: treatment });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['one first-line drug failed is enough', 'first-line-failed', situation(patch, tried('gabapentin', 'no-benefit')), 'met'],
  ['none known to have failed',            'first-line-failed', situation(patch), 'not-documented'],
  ['neuralgia',                            'neuropathic-pain',  situation(patch, diagnosis('postherpetic neuralgia')), 'met'],
  ['another form',                         'only-as-patch',     situation(drugRequest('Lidocaine ointment', ['lidocaine'])), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(lidoderm, criterion, here)).toBe(verdict);
});
