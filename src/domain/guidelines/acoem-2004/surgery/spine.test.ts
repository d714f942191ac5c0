import { expect, test } from 'vitest';
import { diagnosis, exam, imaging, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, surgeryLowBack, surgeryNeck } from './spine.ts';

const back = request('L4-L5 laminectomy', { category: 'surgery', bodyParts: ['lumbar spine'] });
const fusion = request('L4-L5 fusion', { category: 'surgery', bodyParts: ['lumbar spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a deficit in the leg',           surgeryLowBack, 'nerve-compromise',           situation(back, exam('decreased strength', 'lower extremity')), 'met'],
  ['none found',                     surgeryLowBack, 'nerve-compromise',           situation(back, exam('decreased strength', 'lower extremity', 'denied')), 'not-met'],
  ['a herniation',                   surgeryLowBack, 'lesion',                     situation(back, imaging('MRI', 'disc herniation with nerve root compression', 'lumbar spine')), 'met'],
  ['a normal study',                 surgeryLowBack, 'lesion',                     situation(back, imaging('MRI', 'normal', 'lumbar spine')), 'not-met'],
  ['care failed',                    surgeryLowBack, 'care-first',                 situation(back, tried('physical therapy', 'no-benefit')), 'met'],
  ['a fusion, stable by imaging',    surgeryLowBack, 'fusion-without-instability', situation(fusion, imaging('MRI', 'disc bulge', 'lumbar spine')), 'met'],
  ['a fusion of a slipped vertebra', surgeryLowBack, 'fusion-without-instability', situation(fusion, diagnosis('spondylolisthesis', 'lumbar spine')), 'not-met'],
  ['no fusion asked for',            surgeryLowBack, 'fusion-without-instability', situation(back), 'silent'],
  ['a deficit in the arm',           surgeryNeck,    'nerve-compromise',           situation(back, exam('decreased strength', 'upper extremity')), 'met'],
  ['a stenosis of the neck',         surgeryNeck,    'lesion',                     situation(back, imaging('MRI', 'stenosis', 'cervical spine')), 'met'],
  ['care of the neck not told',      surgeryNeck,    'care-first',                 situation(back), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
