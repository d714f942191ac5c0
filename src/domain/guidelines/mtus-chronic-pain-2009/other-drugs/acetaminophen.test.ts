import { expect, test } from 'vitest';
import { complaint } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, acetaminophen } from './acetaminophen.ts';

const tylenol = drugRequest('Tylenol 500 mg', ['acetaminophen']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['pain',      acetaminophen, 'pain', situation(tylenol, complaint('knee pain', 'knee')), 'met'],
  ['none told', acetaminophen, 'pain', situation(tylenol), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
