import { expect, test } from 'vitest';
import { diagnosis, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, sympatheticBlocks } from './sympathetic-blocks.ts';

const block = request('Stellate ganglion block', { category: 'injection' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['CRPS',                       sympatheticBlocks, 'crps',    situation(block, diagnosis('complex regional pain syndrome')), 'met'],
  ['neuropathy',                 sympatheticBlocks, 'crps',    situation(block, diagnosis('neuropathy')), 'not-documented'],
  ['beside therapy',             sympatheticBlocks, 'therapy', situation(block, tried('physical therapy')), 'met'],
  ['a repeat that did not help', sympatheticBlocks, 'repeat',  situation(block, tried('stellate ganglion block', 'no-benefit')), 'not-met'],
  ['the first',                  sympatheticBlocks, 'repeat',  situation(block), 'silent'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
