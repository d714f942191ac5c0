import { expect, test } from 'vitest';
import { complaint, diagnosis } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, limbSupports, spineSupports } from './supports.ts';

const brace = request('Lumbar brace', { category: 'dme', bodyParts: ['lumbar spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['four weeks after the injury', spineSupports, 'reason',    weeksAfterInjury(4, situation(brace)), 'met'],
  ['five weeks after',            spineSupports, 'reason',    weeksAfterInjury(5, situation(brace)), 'not-documented'],
  ['a fracture of the spine',     spineSupports, 'reason',    weeksAfterInjury(20, situation(brace, diagnosis('fracture of L1', 'lumbar spine'))), 'met'],
  ['a knee that gives way',       limbSupports,  'reason',    situation(brace, complaint('giving way', 'knee')), 'met'],
  ['plain pain',                  limbSupports,  'reason',    situation(brace, complaint('pain', 'knee')), 'not-documented'],
  ['twelve weeks',                limbSupports,  'still-new', weeksAfterInjury(12, situation(brace)), 'met'],
  ['thirteen weeks',              limbSupports,  'still-new', weeksAfterInjury(13, situation(brace)), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
