import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { nsaidsGi, source } from './nsaids-gi.ts';

const omeprazole = drugRequest('Omeprazole 20 mg', ['omeprazole']);
const naproxen = medication('Naproxen', ['naproxen']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['takes an anti-inflammatory',   'takes-nsaid', situation(omeprazole, naproxen), 'met'],
  ['takes none known',             'takes-nsaid', situation(omeprazole),           'not-documented'],
  ['66 years',                     'risk',        situation(omeprazole, fact('age', { years: 66 })), 'met'],
  ['65 years, nothing else known', 'risk',        situation(omeprazole, fact('age', { years: 65 })), 'not-documented'],
  ['heartburn',                    'risk',        situation(omeprazole, fact('complaint', { name: 'heartburn', region: null, side: null, radiates: false })), 'met'],
  ['two anti-inflammatory drugs',  'risk',        situation(omeprazole, naproxen, medication('Mobic', ['meloxicam'])), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(nsaidsGi, criterion, here)).toBe(verdict);
});
