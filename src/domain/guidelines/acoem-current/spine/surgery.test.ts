import { expect, test } from 'vitest';
import { diagnosis, exam, imaging } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, spineSurgeryLowBack, spineSurgeryNeck } from './surgery.ts';

const back = request('L4-L5 laminectomy', { category: 'surgery', bodyParts: ['lumbar spine'] });
const neck = request('C5-C6 discectomy', { category: 'surgery', bodyParts: ['cervical spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a deficit in the leg',       spineSurgeryLowBack, 'nerve-root', situation(back, exam('decreased strength', 'lower extremity')), 'met'],
  ['none found',                 spineSurgeryLowBack, 'nerve-root', situation(back, exam('decreased strength', 'lower extremity', 'denied')), 'not-met'],
  ['a herniation',               spineSurgeryLowBack, 'confirmed',  situation(back, imaging('MRI', 'disc herniation with nerve root compression', 'lumbar spine')), 'met'],
  ['no study on record',         spineSurgeryLowBack, 'confirmed',  situation(back), 'not-documented'],
  ['a deficit in the arm',       spineSurgeryNeck,    'compromise', situation(neck, exam('decreased strength', 'upper extremity')), 'met'],
  ['myelopathy',                 spineSurgeryNeck,    'compromise', situation(neck, diagnosis('cervical myelopathy', 'cervical spine')), 'met'],
  ['a normal study of the neck', spineSurgeryNeck,    'confirmed',  situation(neck, imaging('MRI', 'normal', 'cervical spine')), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
