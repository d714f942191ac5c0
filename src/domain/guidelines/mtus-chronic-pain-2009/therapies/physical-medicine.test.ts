import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { physicalMedicine, source } from './physical-medicine.ts';

const pt = (visits: number) =>
  request('Physical therapy', { category: 'physical-therapy', visits, bodyParts: ['lumbar spine'] });
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
const had = tried('physical therapy', null, 18);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['ten visits',                        'visits',        situation(pt(10)), 'met'],
  ['eleven visits',                     'visits',        situation(pt(11)), 'not-met'],
  ['a first course needs no gain',      'improved',      situation(pt(6)), 'silent'],
  ['after a course, gain not recorded', 'improved',      situation(pt(6), had), 'not-documented'],
  ['after a course, with a gain',       'improved',      situation(pt(6), had, fact('function', { activity: 'lifting', change: 'improved' })), 'met'],
  ['earlier visits unknown',             'visits-in-all', situation(pt(6)), 'not-documented'],
  ['a new injury',                       'visits-in-all', { ...situation(pt(6)), dateOfInjury: '2014-10-01' }, 'silent'],
  ['24 in all',                         'visits-in-all', situation(pt(6), had), 'met'],
  ['25 in all',                         'visits-in-all', situation(pt(7), had), 'not-met'],
  ['a complaint of that part',          'body-part',     situation(pt(6), diagnosis('strain', 'lumbar spine')), 'met'],
  ['a complaint of another part',       'body-part',     situation(pt(6), diagnosis('strain', 'knee')), 'not-documented'],
  ['CRPS has more visits',              'visits',        situation(pt(20), diagnosis('complex regional pain syndrome')), 'silent'],
  ['radiculitis',                       'nerve-pain',    situation(pt(6), diagnosis('lumbar radiculitis')), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(physicalMedicine, criterion, here)).toBe(verdict);
});
