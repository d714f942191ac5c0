import { expect, test } from 'vitest';
import { diagnosis, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, imagingHip, specialStudiesFoot } from './ankle-foot.ts';

const mri = request('MRI of the ankle', { category: 'imaging', bodyParts: ['ankle'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a torn ligament',               specialStudiesFoot, 'indication', situation(mri, diagnosis('ligament tear of the ankle', 'ankle')), 'met'],
  ['a sprain',                      specialStudiesFoot, 'indication', situation(mri, diagnosis('ankle sprain', 'ankle')), 'not-documented'],
  ['recovery that is delayed',      specialStudiesFoot, 'indication', situation(mri, tried('physical therapy', 'no-benefit')), 'met'],
  ['four weeks of care',            specialStudiesFoot, 'after-care', weeksAfterInjury(4, situation(mri, tried('physical therapy'))), 'met'],
  ['three weeks of care',           specialStudiesFoot, 'after-care', weeksAfterInjury(3, situation(mri, tried('physical therapy'))), 'not-documented'],
  ['the hip by the same questions', imagingHip,         'after-care', situation(mri), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
