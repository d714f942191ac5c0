import { expect, test } from 'vitest';
import { ability } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, homeHealth } from './home-health.ts';

const nurse = request('Home health nurse for wound care', { category: 'home-health' });
const aide = request('Home aide', { category: 'home-health' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['cannot walk alone',     homeHealth, 'homebound', situation(nurse, ability('walking', 'limited')), 'met'],
  ['nothing told',          homeHealth, 'homebound', situation(nurse), 'not-documented'],
  ['nursing',               homeHealth, 'medical',   situation(nurse), 'met'],
  ['a helper in the house', homeHealth, 'medical',   situation(aide), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
