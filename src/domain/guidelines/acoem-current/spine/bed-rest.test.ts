import { expect, test } from 'vitest';
import { diagnosis } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { bedRest, source } from './bed-rest.ts';

const rest = request('Bed rest for two weeks', { bodyParts: ['lumbar spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 criterion          situation                                             verdict
  ['a strain',                   'not-recommended', situation(rest, diagnosis('strain', 'lumbar spine')),  'met'],
  ['nothing told',               'not-recommended', situation(rest),                                       'met'],
  ['an unstable fracture',       'not-recommended', situation(rest, diagnosis('burst fracture of L1')),    'not-met'],
  ['no rest is asked for',       'not-recommended', situation(request('MRI')),                             'not-met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(bedRest, criterion, here)).toBe(verdict);
});
