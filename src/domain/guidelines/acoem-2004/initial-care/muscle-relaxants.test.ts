import { expect, test } from 'vitest';
import { exam, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, initialMuscleRelaxants } from './muscle-relaxants.ts';

const asked = (quantity: number) => drugRequest('Flexeril 10 mg', ['cyclobenzaprine'], { quantity });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['spasm soon after the injury',   initialMuscleRelaxants, 'spasm',              weeksAfterInjury(4, situation(asked(21), exam('spasm', 'lumbar spine'))), 'met'],
  ['none told',                     initialMuscleRelaxants, 'spasm',              situation(asked(21)), 'not-documented'],
  ['three weeks of tablets',        initialMuscleRelaxants, 'short-course',       situation(asked(63)), 'not-documented'],
  ['more than three weeks of them', initialMuscleRelaxants, 'short-course',       situation(asked(64)), 'not-met'],
  ['a second relaxant',             initialMuscleRelaxants, 'second-of-its-kind', situation(asked(21), medication('Zanaflex', ['tizanidine'])), 'met'],
  ['an opioid is none',             initialMuscleRelaxants, 'second-of-its-kind', situation(asked(21), medication('Norco', ['hydrocodone'])), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
