import { expect, test } from 'vitest';
import { diagnosis, exam, surgery, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, specialStudiesNeck } from './neck.ts';

const mri = request('MRI of the cervical spine', { category: 'imaging', bodyParts: ['cervical spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a deficit in the arm',                specialStudiesNeck, 'indication', situation(mri, exam('decreased sensation', 'hand')), 'met'],
  ['a deficit in the leg',                specialStudiesNeck, 'indication', situation(mri, exam('decreased sensation', 'foot')), 'not-documented'],
  ['a normal examination',                specialStudiesNeck, 'indication', situation(mri, exam('decreased strength', 'upper extremity', 'denied')), 'not-met'],
  ['care failed, no surgery in question', specialStudiesNeck, 'indication', situation(mri, tried('physical therapy', 'no-benefit')), 'not-documented'],
  ['care failed, surgery in question',    specialStudiesNeck, 'indication', situation(mri, tried('physical therapy', 'no-benefit'), surgery('cervical fusion', 'planned')), 'met'],
  ['care of four weeks',                  specialStudiesNeck, 'after-care', weeksAfterInjury(4, situation(mri, tried('physical therapy'))), 'met'],
  ['care of three weeks',                 specialStudiesNeck, 'after-care', weeksAfterInjury(3, situation(mri, tried('physical therapy'))), 'not-documented'],
  ['myelopathy does not wait',            specialStudiesNeck, 'after-care', weeksAfterInjury(1, situation(mri, diagnosis('cervical myelopathy'))), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
