import { expect, test } from 'vitest';
import { diagnosis, imaging, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, surgicalConsultation } from './surgical-consultation.ts';

const asked = request('Spine surgeon consultation', { category: 'consult', bodyParts: ['lumbar spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a herniation',                    surgicalConsultation, 'lesion',      situation(asked, imaging('MRI', 'disc extrusion', 'lumbar spine')), 'met'],
  ['a strain',                        surgicalConsultation, 'lesion',      situation(asked, diagnosis('lumbar strain', 'lumbar spine')), 'not-documented'],
  ['care failed',                     surgicalConsultation, 'care-failed', situation(asked, tried('physical therapy', 'no-benefit')), 'met'],
  ['care helped',                     surgicalConsultation, 'care-failed', situation(asked, tried('physical therapy', 'helped')), 'not-met'],
  ['a fracture needs no failed care', surgicalConsultation, 'care-failed', situation(asked, diagnosis('vertebral fracture', 'lumbar spine')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
