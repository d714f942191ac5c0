import { expect, test } from 'vitest';
import { diagnosis, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, hWave, interferentialCurrent, otherCurrents } from './electrotherapy.ts';

const purchase = request('H-wave purchase', { category: 'dme' });
const rental = request('H-wave 30 day trial', { category: 'dme' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['diabetic neuropathy',        hWave,                 'indication',      situation(purchase, diagnosis('diabetic neuropathy')), 'met'],
  ['a strain',                   hWave,                 'indication',      situation(purchase, diagnosis('lumbar strain')), 'not-documented'],
  ['care failed',                hWave,                 'others-failed',   situation(purchase, tried('physical therapy', 'no-benefit')), 'met'],
  ['TENS failed',                hWave,                 'tens-failed',     situation(purchase, tried('TENS', 'no-benefit')), 'met'],
  ['TENS helped',                hWave,                 'tens-failed',     situation(purchase, tried('TENS', 'helped')), 'not-met'],
  ['a purchase without a trial', hWave,                 'trial',           situation(purchase), 'not-documented'],
  ['a trial',                    hWave,                 'trial',           situation(rental), 'silent'],
  ['drugs do not hold the pain', interferentialCurrent, 'selection',       situation(purchase, tried('medication', 'no-benefit')), 'met'],
  ['nothing told',               interferentialCurrent, 'selection',       situation(purchase), 'not-documented'],
  ['neuromuscular stimulation',  otherCurrents,         'not-recommended', situation(request('NMES unit')), 'met'],
  ['after a stroke',             otherCurrents,         'not-recommended', situation(request('NMES unit for stroke')), 'silent'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
