import { expect, test } from 'vitest';
import { diagnosis } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, actiq, barbiturateAnalgesics, cannabinoids, ketamine } from './not-recommended.ts';

const lozenge = drugRequest('Actiq', ['fentanyl']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['no cancer',     actiq,                 'not-cancer',      situation(lozenge), 'met'],
  ['cancer',        actiq,                 'not-cancer',      situation(lozenge, diagnosis('bone cancer')), 'silent'],
  ['a barbiturate', barbiturateAnalgesics, 'not-recommended', situation(drugRequest('Fioricet', ['butalbital', 'acetaminophen', 'caffeine'])), 'met'],
  ['a cannabinoid', cannabinoids,          'not-recommended', situation(drugRequest('Marinol', ['dronabinol'])), 'met'],
  ['ketamine',      ketamine,              'not-recommended', situation(drugRequest('Ketamine', ['ketamine'])), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
