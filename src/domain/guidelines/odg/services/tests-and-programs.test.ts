import { expect, test } from 'vitest';
import { ability, diagnosis, medication, surgery, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import {
  source,
  geneticTests,
  inpatientCare,
  laboratoryTests,
  sleepStudies,
  transportation,
  weightLoss,
} from './tests-and-programs.ts';

const asked = request('Comprehensive metabolic panel', { category: 'lab' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a genetic test',   geneticTests,    'not-recommended', situation(request('DNA test')), 'met'],
  ['a drug in use',    laboratoryTests, 'reason',          situation(asked, medication('Naproxen', ['naproxen'])), 'met'],
  ['none',             laboratoryTests, 'reason',          situation(asked), 'not-documented'],
  ['after a fixation', inpatientCare,   'after-surgery',   situation(asked, surgery('ORIF of the foot')), 'met'],
  ['cannot transfer',  inpatientCare,   'cannot-manage',   situation(asked, ability('transfer', 'limited')), 'met'],
  ['can travel',       transportation,  'cannot-travel',   situation(asked), 'not-documented'],
  ['dieting tried',    weightLoss,      'obesity',         situation(asked, tried('diet', 'no-benefit')), 'met'],
  ['apnea',            sleepStudies,    'insomnia',        situation(asked, diagnosis('sleep apnea')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
