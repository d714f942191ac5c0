import { expect, test } from 'vitest';
import { diagnosis, exam, imaging, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, surgeryShoulder } from './shoulder.ts';

const arthroscopy = request('Right shoulder arthroscopy with rotator cuff repair', {
  category: 'surgery',
  bodyParts: ['shoulder'],
});
const failed = tried('physical therapy', 'no-benefit');
const early = (tear: string) => weeksAfterInjury(6, situation(arthroscopy, imaging('MRI', tear, 'shoulder')));

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a tear on MRI',                   surgeryShoulder, 'lesion',      situation(arthroscopy, imaging('MRI', 'a small tear of the supraspinatus', 'shoulder')), 'met'],
  ['an MRI without one',              surgeryShoulder, 'lesion',      situation(arthroscopy, imaging('MRI', 'normal', 'shoulder')), 'not-met'],
  ['no study and no diagnosis',       surgeryShoulder, 'lesion',      situation(arthroscopy), 'not-documented'],
  ['weakness',                        surgeryShoulder, 'findings',    situation(arthroscopy, exam('decreased strength', 'shoulder')), 'met'],
  ['care failed over thirteen weeks', surgeryShoulder, 'care-first',  weeksAfterInjury(13, situation(arthroscopy, failed)), 'met'],
  ['over twelve',                     surgeryShoulder, 'care-first',  weeksAfterInjury(12, situation(arthroscopy, failed)), 'not-met'],
  ['a full tear does not wait',       surgeryShoulder, 'care-first',  early('full-thickness tear of the supraspinatus'), 'met'],
  ['one that is almost full does',    surgeryShoulder, 'care-first',  early('almost full-thickness tear of the supraspinatus'), 'not-met'],
  ['a small full one does',           surgeryShoulder, 'care-first',  early('small full-thickness tear of the supraspinatus'), 'not-met'],
  ['a dislocation after failed care', surgeryShoulder, 'care-first',  weeksAfterInjury(6, situation(arthroscopy, diagnosis('dislocation', 'shoulder'), failed)), 'met'],
  ['that care failed is told',        surgeryShoulder, 'care-failed', situation(arthroscopy, failed), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
