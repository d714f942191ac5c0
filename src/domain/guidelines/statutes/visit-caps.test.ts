import { expect, test } from 'vitest';
import { tried } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { source, visitCaps } from './visit-caps.ts';

const therapy = request('Physical therapy', { category: 'physical-therapy', visits: 12 });
const hand = request('Occupational therapy', { category: 'physical-therapy', visits: 12 });
const chiropractic = request('Chiropractic', { category: 'chiropractic', visits: 12 });
const had = (kind: string, visits: number) => tried(kind, null, visits);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  criterion       situation                                              verdict
  ['twenty-four with the twelve',  'therapy',      situation(therapy, had('physical therapy', 12)),       'met'],
  ['twenty-five',                  'therapy',      situation(therapy, had('physical therapy', 13)),       'not-met'],
  ['no count of those had',        'therapy',      situation(therapy),                                    'not-documented'],
  ['others do not count',          'occupational', situation(hand, had('physical therapy', 13)),          'not-documented'],
  ['counted for itself',           'occupational', situation(hand, had('occupational therapy', 13)),      'not-met'],
  ['chiropractic too',             'chiropractic', situation(chiropractic, had('chiropractic', 13)),      'not-met'],
  ['another service',              'chiropractic', situation(therapy),                                    'silent'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(visitCaps, criterion, here)).toBe(verdict);
});
