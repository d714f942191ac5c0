import { expect, test } from 'vitest';
import { ability, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { homeCare, source } from './home-health.ts';

const aide = request('Home health aide', { category: 'home-health' });
const nurse = request('Home nurse for wound care', { category: 'home-health' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row           criterion     situation                                     verdict
  ['cannot walk alone',     'indication', situation(aide, ability('walking', 'limited')), 'met'],
  ['after a hospital stay', 'indication', situation(aide, tried('inpatient stay')),       'met'],
  ['nursing asked for',     'indication', situation(nurse),                               'met'],
  ['nothing told',          'indication', situation(aide),                                'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(homeCare, criterion, here)).toBe(verdict);
});
