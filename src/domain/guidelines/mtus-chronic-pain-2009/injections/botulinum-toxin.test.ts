import { expect, test } from 'vitest';
import { diagnosis } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, botulinumToxin } from './botulinum-toxin.ts';

const botox = request('Botox injection', { category: 'injection' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['cervical dystonia', botulinumToxin, 'dystonia', situation(botox, diagnosis('cervical dystonia', 'cervical spine')), 'met'],
  ['migraine',          botulinumToxin, 'dystonia', situation(botox, diagnosis('migraine')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
