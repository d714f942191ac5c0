import { expect, test } from 'vitest';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, laserTherapy, pulsedRadiofrequency, therapeuticUltrasound } from './other-devices.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['laser',                 laserTherapy,          'not-recommended', situation(request('Low-level laser therapy')), 'met'],
  ['ultrasound',            therapeuticUltrasound, 'not-recommended', situation(request('Ultrasound')), 'met'],
  ['pulsed radiofrequency', pulsedRadiofrequency,  'not-recommended', situation(request('Pulsed radiofrequency')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
