import { expect, test } from 'vitest';
import { exam, fact, imaging, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, epiduralSteroidInjections } from './epidural-steroid-injections.ts';

const back = request('Lumbar epidural steroid injection at L4-5', {
  category: 'injection',
  bodyParts: ['lumbar spine'],
});
const neck = request('Cervical epidural steroid injection', { category: 'injection', bodyParts: ['cervical spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a deficit in the leg',                epiduralSteroidInjections, 'radiculopathy',      situation(back, exam('decreased sensation', 'foot')), 'met'],
  ['a positive straight leg raise alone', epiduralSteroidInjections, 'radiculopathy',      situation(back, exam('positive straight leg raise')), 'not-documented'],
  ['of the neck, in the arm',             epiduralSteroidInjections, 'radiculopathy-neck', situation(neck, exam('decreased sensation', 'hand')), 'met'],
  ['of the back: no word on the neck',    epiduralSteroidInjections, 'radiculopathy-neck', situation(back), 'silent'],
  ['a herniation on MRI',                 epiduralSteroidInjections, 'corroborated',       situation(back, imaging('MRI', 'disc herniation', 'lumbar spine')), 'met'],
  ['a normal MRI',                        epiduralSteroidInjections, 'corroborated',       situation(back, imaging('MRI', 'normal', 'lumbar spine')), 'not-documented'],
  ['a stenosis of the neck',              epiduralSteroidInjections, 'corroborated-neck',  situation(neck, imaging('MRI', 'foraminal stenosis', 'cervical spine')), 'met'],
  ['care failed',                         epiduralSteroidInjections, 'unresponsive',       situation(back, tried('physical therapy', 'no-benefit')), 'met'],
  ['two levels',                          epiduralSteroidInjections, 'levels',             situation(request('Transforaminal epidural L4-5 and L5-S1')), 'met'],
  ['three levels',                        epiduralSteroidInjections, 'levels',             situation(request('Epidural L3-4, L4-5 and L5-S1')), 'not-met'],
  ['two interlaminar levels',             epiduralSteroidInjections, 'levels',             situation(request('Interlaminar epidural L4-5 and L5-S1')), 'not-met'],
  ['a repeat after relief',               epiduralSteroidInjections, 'repeat',             situation(back, fact('treatment-tried', { treatment: 'epidural steroid injection', count: 1, unit: null, response: 'helped' }, { quote: '60% relief' })), 'met'],
  ['a repeat after little relief',        epiduralSteroidInjections, 'repeat',             situation(back, fact('treatment-tried', { treatment: 'epidural steroid injection', count: 1, unit: null, response: 'helped' }, { quote: '30% relief' })), 'not-met'],
  ['the first',                           epiduralSteroidInjections, 'repeat',             situation(back), 'silent'],
  ['a series',                            epiduralSteroidInjections, 'series',             situation(request('Series of three epidural injections')), 'met'],
  ['one',                                 epiduralSteroidInjections, 'series',             situation(back), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
