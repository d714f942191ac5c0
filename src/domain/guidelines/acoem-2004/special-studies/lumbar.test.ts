import { expect, test } from 'vitest';
import { diagnosis, exam, imaging, surgery, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, specialStudiesLumbar } from './lumbar.ts';

const mri = request('MRI of the lumbar spine', { category: 'imaging', bodyParts: ['lumbar spine'] });
const deficit = exam('decreased sensation', 'lower extremity');

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a deficit in the leg',                specialStudiesLumbar, 'nerve-compromise',  situation(mri, deficit), 'met'],
  ['a deficit in the arm',                specialStudiesLumbar, 'nerve-compromise',  situation(mri, exam('decreased sensation', 'hand')), 'not-documented'],
  ['a normal examination',                specialStudiesLumbar, 'nerve-compromise',  situation(mri, exam('decreased sensation', 'lower extremity', 'denied')), 'not-met'],
  ['normal elsewhere takes nothing back', specialStudiesLumbar, 'nerve-compromise',  situation(mri, deficit, exam('decreased strength', 'lower extremity', 'denied')), 'met'],
  ['a provocative test is no deficit',    specialStudiesLumbar, 'nerve-compromise',  situation(mri, exam('positive straight leg raise')), 'not-documented'],
  ['a fracture of the spine',             specialStudiesLumbar, 'nerve-compromise',  situation(mri, diagnosis('fracture of L4', 'lumbar spine')), 'met'],
  ['a fracture of the wrist',             specialStudiesLumbar, 'nerve-compromise',  situation(mri, diagnosis('fracture of the radius', 'wrist')), 'not-documented'],
  ['cauda equina, wherever it is told',   specialStudiesLumbar, 'no-response',       situation(mri, diagnosis('cauda equina syndrome')), 'met'],
  ['a red flag denied is none',           specialStudiesLumbar, 'no-response',       situation(mri, diagnosis('cancer', null, 'denied')), 'not-documented'],
  ['therapy that failed',                 specialStudiesLumbar, 'no-response',       situation(mri, tried('physical therapy', 'no-benefit')), 'met'],
  ['therapy that helped',                 specialStudiesLumbar, 'no-response',       situation(mri, tried('physical therapy', 'helped')), 'not-met'],
  ['surgery planned',                     specialStudiesLumbar, 'surgery-an-option', situation(mri, surgery('lumbar discectomy', 'planned')), 'met'],
  ['surgery not mentioned',               specialStudiesLumbar, 'surgery-an-option', situation(mri, deficit), 'not-documented'],
  ['the same study is on record',         specialStudiesLumbar, 'repeat',      situation(mri, imaging('MRI', 'disc bulge', 'lumbar spine')), 'met'],
  ['the same study before the injury',   specialStudiesLumbar, 'repeat', situation(mri, { ...imaging('MRI', 'disc bulge', 'lumbar spine'), date: '2011-04-15' }), 'not-documented'],
  ['another study is on record',          specialStudiesLumbar, 'repeat',      situation(mri, imaging('X-ray', 'normal', 'lumbar spine')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
