import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, testosterone } from './testosterone.ts';

const asked = drugRequest('AndroGel', ['testosterone']);

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a low level', testosterone, 'low-level', situation(asked, fact('lab', { test: 'testosterone', result: 'low' })), 'met'],
  ['no level',    testosterone, 'low-level', situation(asked), 'not-documented'],
  ['on opioids',  testosterone, 'opioid',    situation(asked, medication('Norco', ['hydrocodone', 'acetaminophen'])), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
