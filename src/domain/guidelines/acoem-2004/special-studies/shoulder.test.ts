import { expect, test } from 'vitest';
import { diagnosis, exam, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, specialStudiesShoulder } from './shoulder.ts';

const mri = request('MRI of the shoulder', { category: 'imaging', bodyParts: ['shoulder'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a positive test',             specialStudiesShoulder, 'indication', situation(mri, exam('positive impingement sign', 'shoulder')), 'met'],
  ['tests that are negative',     specialStudiesShoulder, 'indication', situation(mri, exam('positive impingement sign', 'shoulder', 'denied')), 'not-met'],
  ['one positive among negative', specialStudiesShoulder, 'indication', situation(mri, exam('positive impingement sign', 'shoulder', 'denied'), exam('positive drop arm', 'shoulder')), 'met'],
  ['tenderness alone',            specialStudiesShoulder, 'indication', situation(mri, exam('tenderness', 'shoulder')), 'not-documented'],
  ['five weeks of care',          specialStudiesShoulder, 'after-care', weeksAfterInjury(5, situation(mri, tried('physical therapy'))), 'met'],
  ['four weeks of care',          specialStudiesShoulder, 'after-care', weeksAfterInjury(4, situation(mri, tried('physical therapy'))), 'not-documented'],
  ['a dislocation does not wait', specialStudiesShoulder, 'after-care', weeksAfterInjury(1, situation(mri, diagnosis('dislocation of the shoulder', 'shoulder'))), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
