import { expect, test } from 'vitest';
import type { Fact } from '#domain/evidence/fact.ts';
import { surgery, tried } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { source, postsurgicalPhysicalMedicine } from './postsurgical-physical-medicine.ts';

const repair = request('Arthroscopic rotator cuff repair', { category: 'surgery', bodyParts: ['shoulder'] });
const therapy = (visits: number) =>
  request('Post-op physical therapy', { category: 'physical-therapy', visits, bodyParts: ['shoulder'] });
const after = (visits: number) => ({ ...situation(therapy(visits)), follows: repair });
const later = (visits: number, ...had: readonly Fact[]) =>
  situation(therapy(visits), surgery('arthroscopic rotator cuff repair', 'affirmed', '2014-09-01'), ...had);

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['decided with the operation',            postsurgicalPhysicalMedicine, 'operation',      after(12), 'met'],
  ['half of 24',                            postsurgicalPhysicalMedicine, 'initial-course', after(12), 'met'],
  ['more than half',                        postsurgicalPhysicalMedicine, 'initial-course', after(13), 'not-met'],
  ['an operation that is not in the table', postsurgicalPhysicalMedicine, 'initial-course', { ...after(12), follows: request('Biopsy') }, 'not-documented'],
  ['24 in all',                             postsurgicalPhysicalMedicine, 'general-course', later(12, tried('physical therapy', 'helped', 12)), 'met'],
  ['25 in all',                             postsurgicalPhysicalMedicine, 'general-course', later(13, tried('physical therapy', 'helped', 12)), 'not-met'],
  ['the first course helped',               postsurgicalPhysicalMedicine, 'improved',       later(12, tried('physical therapy', 'helped', 12)), 'met'],
  ['no word on that',                       postsurgicalPhysicalMedicine, 'improved',       later(12, tried('physical therapy', null, 12)), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
