import { expect, test } from 'vitest';
import { complaint, exam, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, initialManipulation } from './manipulation.ts';

const care = (visits: number) =>
  request('Chiropractic', { category: 'chiropractic', visits, bodyParts: ['lumbar spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a complaint of the back',    initialManipulation, 'complaint',        situation(care(6), complaint('low back pain', 'lumbar spine')), 'met'],
  ['six weeks',                  initialManipulation, 'early',            weeksAfterInjury(6, situation(care(6))), 'met'],
  ['seven weeks',                initialManipulation, 'early',            weeksAfterInjury(7, situation(care(6))), 'not-documented'],
  ['a deficit',                  initialManipulation, 'no-radiculopathy', situation(care(6), exam('decreased sensation', 'foot')), 'not-met'],
  ['an examination without one', initialManipulation, 'no-radiculopathy', situation(care(6), exam('decreased sensation', 'foot', 'denied')), 'met'],
  ['a trial of six',             initialManipulation, 'trial',            situation(care(6)), 'met'],
  ['of seven',                   initialManipulation, 'trial',            situation(care(7)), 'not-met'],
  ['had before, and it helped',  initialManipulation, 'helped',           situation(care(6), tried('chiropractic', 'helped')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
