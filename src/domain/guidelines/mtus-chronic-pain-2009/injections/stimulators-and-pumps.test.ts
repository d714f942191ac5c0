import { expect, test } from 'vitest';
import { diagnosis, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, drugDeliverySystems, spinalCordStimulators } from './stimulators-and-pumps.ts';

const trial = request('Spinal cord stimulator trial', { category: 'surgery' });
const permanent = request('Permanent spinal cord stimulator', { category: 'surgery' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['failed back surgery',        spinalCordStimulators, 'indication',    situation(trial, diagnosis('failed back surgery syndrome')), 'met'],
  ['a strain',                   spinalCordStimulators, 'indication',    situation(trial, diagnosis('lumbar strain')), 'not-documented'],
  ['less invasive care failed',  spinalCordStimulators, 'others-failed', situation(trial, tried('physical therapy', 'no-benefit')), 'met'],
  ['a psychological evaluation', spinalCordStimulators, 'cleared',       situation(trial, tried('psychological evaluation')), 'met'],
  ['a trial needs no trial',     spinalCordStimulators, 'trial',         situation(trial), 'silent'],
  ['a permanent one does',       spinalCordStimulators, 'trial',         situation(permanent), 'not-documented'],
  ['after a good trial',         spinalCordStimulators, 'trial',         situation(permanent, tried('spinal cord stimulator', 'helped')), 'met'],
  ['a pump without clearance',   drugDeliverySystems,   'cleared',       situation(request('Intrathecal pump')), 'not-documented'],
  ['a pump when care failed',    drugDeliverySystems,   'others-failed', situation(request('Intrathecal pump'), tried('physical therapy', 'no-benefit')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
