import { expect, test } from 'vitest';
import { complaint, imaging, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, surgeryKnee } from './knee.ts';

const meniscectomy = request('Knee arthroscopy with meniscectomy', { category: 'surgery', bodyParts: ['knee'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a tear on MRI',      surgeryKnee, 'lesion',     situation(meniscectomy, imaging('MRI', 'medial meniscus tear', 'knee')), 'met'],
  ['an MRI without one', surgeryKnee, 'lesion',     situation(meniscectomy, imaging('MRI', 'no abnormality', 'knee')), 'not-met'],
  ['locking',            surgeryKnee, 'signs',      situation(meniscectomy, complaint('locking', 'knee')), 'met'],
  ['pain alone',         surgeryKnee, 'signs',      situation(meniscectomy, complaint('pain', 'knee')), 'not-documented'],
  ['exercise failed',    surgeryKnee, 'care-first', situation(meniscectomy, tried('physical therapy', 'no-benefit')), 'met'],
  ['exercise helped',    surgeryKnee, 'care-first', situation(meniscectomy, tried('physical therapy', 'helped')), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
