import { expect, test } from 'vitest';
import { complaint, diagnosis, fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, bloodPressureDrugs, diabetesDrugs, impotenceDrugs, triptans } from './general-medicine.ts';

const asked = request('Imitrex');

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['migraine',        triptans,           'migraine',     situation(asked, diagnosis('migraine')), 'met'],
  ['neck pain',       triptans,           'migraine',     situation(asked, complaint('neck pain', 'cervical spine')), 'not-documented'],
  ['hypertension',    bloodPressureDrugs, 'hypertension', situation(asked, fact('comorbidity', { name: 'hypertension' })), 'met'],
  ['diabetes',        diabetesDrugs,      'diabetes',     situation(asked, fact('comorbidity', { name: 'diabetes' })), 'met'],
  ['dysfunction',     impotenceDrugs,     'dysfunction',  situation(asked, fact('comorbidity', { name: 'erectile dysfunction' })), 'met'],
  ['diabetes denied', diabetesDrugs,      'diabetes',     situation(asked, diagnosis('diabetes', null, 'denied')), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
