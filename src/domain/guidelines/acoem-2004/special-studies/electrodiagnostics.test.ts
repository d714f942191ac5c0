import { expect, test } from 'vitest';
import { complaint, exam, fact, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import {
  source,
  electrodiagnosticsHand,
  electrodiagnosticsLowBack,
  electrodiagnosticsNeck,
} from './electrodiagnostics.ts';

const study = request('EMG/NCS of the bilateral upper extremities', {
  category: 'electrodiagnostic',
  bodyParts: ['upper extremity'],
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['four weeks of symptoms', electrodiagnosticsNeck,    'more-than-three-weeks',  weeksAfterInjury(4, situation(study)), 'met'],
  ['three weeks',            electrodiagnosticsNeck,    'more-than-three-weeks',  weeksAfterInjury(3, situation(study)), 'not-met'],
  ['numbness',               electrodiagnosticsNeck,    'neurologic-dysfunction', situation(study, complaint('numbness', 'hand')), 'met'],
  ['plain pain',             electrodiagnosticsHand,    'neurologic-dysfunction', situation(study, complaint('pain', 'hand')), 'not-documented'],
  ['a deficit',              electrodiagnosticsLowBack, 'neurologic-dysfunction', situation(study, exam('decreased sensation', 'foot')), 'met'],
  ['care given',             electrodiagnosticsNeck,    'after-care',             situation(study, tried('physical therapy')), 'met'],
  ['no care told',           electrodiagnosticsNeck,    'after-care',             situation(study), 'not-documented'],
  ['a study on record',      electrodiagnosticsNeck,    'not-done-yet',           situation(study, fact('electrodiagnostic', { study: 'EMG', finding: 'normal', region: null, side: null, level: null })), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
