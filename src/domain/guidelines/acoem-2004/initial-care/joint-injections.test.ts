import { expect, test } from 'vitest';
import { complaint, diagnosis, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, jointInjections } from './joint-injections.ts';

const injection = request('Subacromial steroid injection', { category: 'injection', bodyParts: ['shoulder'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a complaint of the shoulder', jointInjections, 'complaint',  situation(injection, complaint('shoulder pain', 'shoulder')), 'met'],
  ['impingement',                 jointInjections, 'indication', situation(injection, diagnosis('impingement syndrome', 'shoulder')), 'met'],
  ['a contusion',                 jointInjections, 'indication', situation(injection, diagnosis('contusion', 'shoulder')), 'not-documented'],
  ['after therapy',               jointInjections, 'care-first', situation(injection, tried('physical therapy')), 'met'],
  ['before any',                  jointInjections, 'care-first', situation(injection), 'not-documented'],
  ['that it failed',              jointInjections, 'failed',     situation(injection, tried('physical therapy', 'no-benefit')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
