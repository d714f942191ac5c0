import { expect, test } from 'vitest';
import { diagnosis } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, spineTests } from './imaging.ts';

const mri = request('MRI of the lumbar spine', { category: 'imaging', bodyParts: ['lumbar spine'] });
const flag = diagnosis('cauda equina syndrome', 'lumbar spine');

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    criterion      situation                                  verdict
  ['in the third week',             'after-weeks', weeksAfterInjury(3, situation(mri)),        'not-met'],
  ['in the fourth',                 'after-weeks', weeksAfterInjury(4, situation(mri)),        'met'],
  ['at once for a red flag',        'after-weeks', weeksAfterInjury(1, situation(mri, flag)),  'met'],
  ['no day of injury known',        'after-weeks', { ...situation(mri), dateOfInjury: null },  'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(spineTests, criterion, here)).toBe(verdict);
});
