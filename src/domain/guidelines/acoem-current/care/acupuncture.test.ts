import { expect, test } from 'vitest';
import { fact, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { acupunctureLowBack, source } from './acupuncture.ts';

const needles = (visits: number) =>
  request('Acupuncture', { category: 'acupuncture', visits, bodyParts: ['lumbar spine'] });
const had = tried('acupuncture', 'helped', 6);
const working = fact('work-status', { status: 'full-duty', restrictions: null });

// biome-ignore format: a table reads in columns
test.each([
  // why this row               criterion        situation                           verdict
  ['a first course of twelve',  'twelve',        situation(needles(12)),             'met'],
  ['one more',                  'twelve',        situation(needles(13)),             'not-met'],
  ['six had, six asked for',    'twelve-in-all', situation(needles(6), had),         'met'],
  ['six had, seven asked for',  'twelve-in-all', situation(needles(7), had),         'not-met'],
  ['gain not recorded',         'improved',      situation(needles(6), had),         'not-documented'],
  ['back at work',              'improved',      situation(needles(6), had, working), 'met'],
  ['no course before',          'improved',      situation(needles(6)),              'silent'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(acupunctureLowBack, criterion, here)).toBe(verdict);
});
