import { expect, test } from 'vitest';
import type { Fact } from '#domain/evidence/fact.ts';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import {
  source,
  medicalClearance,
  preoperativeBloodCount,
  preoperativeChemistry,
  preoperativeChestFilm,
  preoperativeClotting,
  preoperativeEcg,
} from './preoperative-testing.ts';

const repair = request('Rotator cuff repair', { category: 'surgery', bodyParts: ['shoulder'] });
const before = (...facts: readonly Fact[]) => ({ ...situation(request('Test'), ...facts), follows: repair });
const illness = (name: string) => fact('comorbidity', { name });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['with an operation',               preoperativeEcg,        'operation', before(), 'met'],
  ['without',                         preoperativeEcg,        'operation', situation(request('EKG')), 'not-documented'],
  ['diabetes',                        preoperativeEcg,        'reason',    before(illness('diabetes')), 'met'],
  ['age is no reason',                preoperativeEcg,        'reason',    before(fact('age', { years: 58 })), 'not-documented'],
  ['an anticoagulant',                preoperativeClotting,   'reason',    before(medication('Coumadin', ['warfarin'])), 'met'],
  ['none',                            preoperativeClotting,   'reason',    before(illness('diabetes')), 'not-documented'],
  ['anemia',                          preoperativeBloodCount, 'reason',    before(illness('anemia')), 'met'],
  ['an operation with loss of blood', preoperativeBloodCount, 'reason',    { ...before(), follows: request('Lumbar fusion') }, 'met'],
  ['kidney disease',                  preoperativeChemistry,  'reason',    before(illness('kidney disease')), 'met'],
  ['asthma',                          preoperativeChestFilm,  'reason',    before(illness('asthma')), 'met'],
  ['fifty years',                     medicalClearance,       'reason',    before(fact('age', { years: 50 })), 'met'],
  ['forty-nine, healthy',             medicalClearance,       'reason',    before(fact('age', { years: 49 })), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
