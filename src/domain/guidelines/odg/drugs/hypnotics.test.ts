import { expect, test } from 'vitest';
import { diagnosis, medication, tried } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, hypnotics } from './hypnotics.ts';

const asked = (quantity: number) => drugRequest('Ambien 10 mg', ['zolpidem'], { quantity });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['insomnia',      hypnotics, 'insomnia',     situation(asked(10), diagnosis('insomnia')), 'met'],
  ['none told',     hypnotics, 'insomnia',     situation(asked(10)), 'not-documented'],
  ['six weeks',     hypnotics, 'short-course', situation(asked(42)), 'not-documented'],
  ['longer',        hypnotics, 'short-course', situation(asked(43)), 'not-met'],
  ['taken already', hypnotics, 'short-course', situation(asked(10), medication('Ambien', ['zolpidem'])), 'not-met'],
  ['sleep hygiene', hypnotics, 'causes',       situation(asked(10), tried('sleep hygiene')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
