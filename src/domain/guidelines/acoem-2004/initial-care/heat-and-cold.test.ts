import { expect, test } from 'vitest';
import { complaint } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, heatAndCold } from './heat-and-cold.ts';

const wrap = request('Hot/cold wrap', { category: 'dme' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['pain',          heatAndCold, 'pain',   situation(wrap, complaint('low back pain', 'lumbar spine')), 'met'],
  ['six weeks',     heatAndCold, 'acute',  weeksAfterInjury(6, situation(wrap)), 'met'],
  ['seven weeks',   heatAndCold, 'acute',  weeksAfterInjury(7, situation(wrap)), 'not-met'],
  ['a simple wrap', heatAndCold, 'device', situation(wrap), 'not-met'],
  ['a machine',     heatAndCold, 'device', situation(request('Heat therapy unit', { category: 'dme' })), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
