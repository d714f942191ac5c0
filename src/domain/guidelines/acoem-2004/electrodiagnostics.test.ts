import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { electrodiagnosticsNeck, source } from './electrodiagnostics.ts';

const emg = request('EMG of the left upper extremity', {
  category: 'electrodiagnostic',
  bodyParts: ['upper extremity'],
});
const diagnosis = (
  name: string,
  region: string | null = null,
  assertion: 'affirmed' | 'denied' | 'possible' = 'affirmed',
) => fact('diagnosis', { name, region, side: null, level: null }, { quote: name, assertion });
const tried = (
  treatment: string,
  response: 'helped' | 'no-benefit' | 'not-tolerated' | null,
  count: number | null = null,
) => fact('treatment-tried', { treatment, count, unit: null, response }, { quote: treatment });
const exam = (finding: string, assertion: 'affirmed' | 'denied' = 'affirmed') =>
  fact('exam-finding', { finding, region: null, side: null, level: null }, { quote: finding, assertion });
const surgery = (assertion: 'planned' | 'affirmed' | 'denied') =>
  fact('surgery', { procedure: 'fusion', region: null, side: null, level: null }, { assertion });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['three weeks',        'more-than-three-weeks',   { ...situation(emg), dateOfInjury: '2014-10-16' }, 'not-met'],
  ['four weeks',         'more-than-three-weeks',   { ...situation(emg), dateOfInjury: '2014-10-09' }, 'met'],
  ['tingling',           'neurologic-dysfunction',  situation(emg, fact('complaint', { name: 'tingling of the hand', region: 'hand', side: null, radiates: false })), 'met'],
  ['weakness',           'neurologic-dysfunction',  situation(emg, exam('weakness of grip')), 'met'],
  ['pain alone',         'neurologic-dysfunction',  situation(emg, diagnosis('wrist pain')), 'not-documented'],
  ['done before',        'not-done-yet',            situation(emg, fact('electrodiagnostic', { study: 'EMG', finding: null, region: null, side: null, level: null })), 'not-met'],
  ['treatment is no study', 'not-done-yet',         situation(emg, tried('physical therapy', null), surgery('affirmed')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(electrodiagnosticsNeck, criterion, here)).toBe(verdict);
});
