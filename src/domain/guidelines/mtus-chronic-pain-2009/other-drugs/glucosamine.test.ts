import { expect, test } from 'vitest';
import { diagnosis } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, glucosamine } from './glucosamine.ts';

const asked = drugRequest('Glucosamine', ['glucosamine']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['osteoarthritis', glucosamine, 'arthritis', situation(asked, diagnosis('osteoarthritis', 'knee')), 'met'],
  ['a sprain',       glucosamine, 'arthritis', situation(asked, diagnosis('sprain', 'knee')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
