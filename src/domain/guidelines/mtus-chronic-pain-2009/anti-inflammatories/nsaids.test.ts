import { expect, test } from 'vitest';
import { fact, medication, pain } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { nsaids, source } from './nsaids.ts';

const naproxen = drugRequest('Naproxen 500 mg', ['naproxen']);
const current = medication('Naproxen', ['naproxen']);
const on = (date: string) => medication('Naproxen', ['naproxen'], { date });
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
  ['osteoarthritis',                         'indication',         situation(naproxen, diagnosis('osteoarthritis', 'knee')), 'met'],
  ['low back pain',                          'indication',         situation(naproxen, diagnosis('low back pain')),          'met'],
  ['only suspected',                         'indication',         situation(naproxen, diagnosis('osteoarthritis', 'knee', 'possible')), 'not-documented'],
  ['no diagnosis known',                     'indication',         situation(naproxen),                                      'not-documented'],
  ['a first prescription needs no benefit yet', 'benefit',         situation(naproxen),                                      'silent'],
  ['in use, benefit not recorded',           'benefit',            situation(naproxen, current),                             'not-documented'],
  ['in use, with less pain',                 'benefit',            situation(naproxen, current, pain(7, 'without'), pain(4, 'with')), 'met'],
  ['twelve weeks',                           'shortest-period',    situation(naproxen, on('2014-08-01'), on('2014-10-24')),  'not-documented'],
  ['thirteen weeks',                         'shortest-period',    situation(naproxen, on('2014-08-01'), on('2014-10-31')),  'not-met'],
  ['acetaminophen failed first',             'acetaminophen-first', situation(naproxen, tried('acetaminophen', 'no-benefit')), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(nsaids, criterion, here)).toBe(verdict);
});
