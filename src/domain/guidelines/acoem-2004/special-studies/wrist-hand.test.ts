import { expect, test } from 'vitest';
import { diagnosis, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, specialStudiesElbow, specialStudiesHand } from './wrist-hand.ts';

const mri = request('MRI of the wrist', { category: 'imaging', bodyParts: ['wrist'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a suspected tear',         specialStudiesHand,  'indication', situation(mri, diagnosis('tear of the triangular fibrocartilage', 'wrist')), 'met'],
  ['a strain',                 specialStudiesHand,  'indication', situation(mri, diagnosis('strain of the wrist', 'wrist')), 'not-documented'],
  ['a splint worn',            specialStudiesHand,  'after-care', situation(mri, tried('bracing')), 'met'],
  ['a fracture does not wait', specialStudiesElbow, 'after-care', situation(mri, diagnosis('fracture of the olecranon', 'elbow')), 'met'],
  ['nothing tried',            specialStudiesElbow, 'after-care', situation(mri), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
