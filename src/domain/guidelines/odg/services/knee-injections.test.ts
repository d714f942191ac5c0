import { expect, test } from 'vitest';
import { diagnosis, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, hyaluronicAcid, plateletRichPlasma } from './knee-injections.ts';

const synvisc = request('Synvisc injection', { category: 'injection', bodyParts: ['knee'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['osteoarthritis',   hyaluronicAcid,     'osteoarthritis', situation(synvisc, diagnosis('osteoarthritis', 'knee')), 'met'],
  ['a sprain',         hyaluronicAcid,     'osteoarthritis', situation(synvisc, diagnosis('sprain', 'knee')), 'not-documented'],
  ['care failed',      hyaluronicAcid,     'care-failed',    situation(synvisc, tried('physical therapy', 'no-benefit')), 'met'],
  ['a steroid failed', hyaluronicAcid,     'steroid-failed', situation(synvisc, tried('corticosteroid injection', 'no-benefit')), 'met'],
  ['a steroid helped', hyaluronicAcid,     'steroid-failed', situation(synvisc, tried('corticosteroid injection', 'helped')), 'not-met'],
  ['platelets',        plateletRichPlasma, 'under-study',    situation(request('PRP injection')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
