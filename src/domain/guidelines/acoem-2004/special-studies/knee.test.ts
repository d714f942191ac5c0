import { expect, test } from 'vitest';
import { ability, complaint, diagnosis, exam, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, specialStudiesKnee } from './knee.ts';

const mri = request('MRI of the knee', { category: 'imaging', bodyParts: ['knee'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['after treatment',               specialStudiesKnee, 'after-conservative-care', situation(mri, tried('physical therapy')), 'met'],
  ['treatment not mentioned',       specialStudiesKnee, 'after-conservative-care', situation(mri, exam('positive McMurray')), 'not-documented'],
  ['a knee that locks',             specialStudiesKnee, 'after-conservative-care', situation(mri, complaint('locking', 'knee')), 'met'],
  ['a leg that cannot bear weight', specialStudiesKnee, 'after-conservative-care', situation(mri, ability('bear weight', 'limited')), 'met'],
  ['a fracture of the patella',     specialStudiesKnee, 'after-conservative-care', situation(mri, diagnosis('fracture of the patella', 'knee')), 'met'],
  ['a sign of the meniscus',        specialStudiesKnee, 'derangement',             situation(mri, exam('positive McMurray')), 'met'],
  ['swelling is none',              specialStudiesKnee, 'derangement',             situation(mri, exam('tenderness', 'knee')), 'not-documented'],
  ['signs denied',                  specialStudiesKnee, 'derangement',             situation(mri, exam('positive McMurray', 'knee', 'denied')), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
