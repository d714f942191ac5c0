import { expect, test } from 'vitest';
import { complaint, diagnosis, fact, imaging, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import {
  source,
  discography,
  functionalCapacity,
  heartTests,
  herniaRepair,
  passiveMotion,
  shockWaves,
  traction,
} from './other-services.ts';

const fce = request('Functional capacity evaluation');
const work = (quote: string) => fact('work-status', { status: 'modified', restrictions: null }, { quote });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['an attempt that failed',   functionalCapacity, 'work',            situation(fce, work('attempted to return to full duty')), 'met'],
  ['plain restrictions',       functionalCapacity, 'work',            situation(fce, work('modified duty')), 'not-documented'],
  ['permanent and stationary', functionalCapacity, 'near-the-end',    situation(fce, work('permanent and stationary')), 'met'],
  ['a calcified tendon',       shockWaves,         'indication',      situation(fce, imaging('X-ray', 'calcification of the supraspinatus', 'shoulder')), 'met'],
  ['impingement',              shockWaves,         'indication',      situation(fce, diagnosis('impingement syndrome', 'shoulder')), 'not-documented'],
  ['care failed',              shockWaves,         'care-failed',     situation(fce, tried('physical therapy', 'no-benefit')), 'met'],
  ['a hernia',                 herniaRepair,       'hernia',          situation(fce, diagnosis('inguinal hernia', 'groin')), 'met'],
  ['a herniated disc is none', herniaRepair,       'hernia',          situation(fce, diagnosis('disc herniation', 'lumbar spine')), 'not-documented'],
  ['without an operation',     passiveMotion,      'operation',       situation(fce), 'not-documented'],
  ['traction',                 traction,           'not-recommended', situation(request('Traction unit')), 'met'],
  ['discography',              discography,        'not-recommended', situation(request('Discogram')), 'met'],
  ['chest pain',               heartTests,         'disease',         situation(fce, complaint('chest pain', 'chest')), 'met'],
  ['knee pain',                heartTests,         'disease',         situation(fce, complaint('knee pain', 'knee')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
