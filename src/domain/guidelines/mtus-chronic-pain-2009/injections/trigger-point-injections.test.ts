import { expect, test } from 'vitest';
import { diagnosis, exam, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, triggerPointInjections } from './trigger-point-injections.ts';

const asked = request('Trigger point injections', { category: 'injection' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['twitch response',         triggerPointInjections, 'trigger-points', situation(asked, exam('twitch response')), 'met'],
  ['tenderness',              triggerPointInjections, 'trigger-points', situation(asked, exam('tenderness')), 'not-documented'],
  ['thirteen weeks',          triggerPointInjections, 'three-months',   weeksAfterInjury(13, situation(asked)), 'met'],
  ['twelve weeks',            triggerPointInjections, 'three-months',   weeksAfterInjury(12, situation(asked)), 'not-met'],
  ['care failed',             triggerPointInjections, 'care-failed',    situation(asked, tried('physical therapy', 'no-benefit')), 'met'],
  ['radiculopathy',           triggerPointInjections, 'radiculopathy',  situation(asked, diagnosis('lumbar radiculopathy', 'lumbar spine')), 'met'],
  ['radiculopathy denied',    triggerPointInjections, 'radiculopathy',  situation(asked, diagnosis('radiculopathy', null, 'denied')), 'not-met'],
  ['a repeat without relief', triggerPointInjections, 'repeat',         situation(asked, tried('trigger point injection', 'no-benefit')), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
