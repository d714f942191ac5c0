import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { acupuncture, source } from './acupuncture.ts';

const needles = (visits: number) =>
  request('Acupuncture', { category: 'acupuncture', visits, bodyParts: ['lumbar spine'] });
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
const had = tried('acupuncture', 'helped', 6);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['six treatments',       'first-course', situation(needles(6)), 'met'],
  ['seven treatments',     'first-course', situation(needles(7)), 'not-met'],
  ['after a first course', 'first-course', situation(needles(7), had), 'silent'],
  ['gain not recorded',    'improved',     situation(needles(6), had), 'not-documented'],
  ['back at work',         'improved',     situation(needles(6), had, fact('work-status', { status: 'full-duty', restrictions: null })), 'met'],
  ['a complaint there',    'complaint',    situation(needles(6), diagnosis('strain', 'lumbar spine')), 'met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(acupuncture, criterion, here)).toBe(verdict);
});
