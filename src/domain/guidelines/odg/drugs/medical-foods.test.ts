import { expect, test } from 'vitest';
import { complaint, fact } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, medicalFoods } from './medical-foods.ts';

const theramine = drugRequest('Theramine', ['amino acids']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a deficiency', medicalFoods, 'need', situation(theramine, fact('comorbidity', { name: 'vitamin D deficiency' })), 'met'],
  ['pain',         medicalFoods, 'need', situation(theramine, complaint('low back pain')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
