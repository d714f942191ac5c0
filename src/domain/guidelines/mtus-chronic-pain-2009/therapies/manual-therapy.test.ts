import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { manualTherapy, source } from './manual-therapy.ts';

const chiro = (visits: number, part: string) =>
  request('Chiropractic', { category: 'chiropractic', visits, bodyParts: [part] });
const tried = (
  treatment: string,
  response: 'helped' | 'no-benefit' | 'not-tolerated' | null,
  count: number | null = null,
) => fact('treatment-tried', { treatment, count, unit: null, response }, { quote: treatment });
const had = tried('chiropractic', null, 12);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['six visits',              'trial',    situation(chiro(6, 'lumbar spine')), 'met'],
  ['seven visits',            'trial',    situation(chiro(7, 'lumbar spine')), 'not-met'],
  ['not a trial any more',    'trial',    situation(chiro(7, 'lumbar spine'), had), 'silent'],
  ['18 in all',               'total',    situation(chiro(6, 'lumbar spine'), had), 'met'],
  ['19 in all',               'total',    situation(chiro(7, 'lumbar spine'), had), 'not-met'],
  ['gain not recorded',       'improved', situation(chiro(6, 'lumbar spine'), had), 'not-documented'],
  ['the back',                'region',   situation(chiro(6, 'lumbar spine')), 'met'],
  ['the knee',                'region',   situation(chiro(6, 'knee')), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(manualTherapy, criterion, here)).toBe(verdict);
});
