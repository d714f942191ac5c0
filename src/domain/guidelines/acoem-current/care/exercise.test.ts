import { expect, test } from 'vitest';
import { fact } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { exerciseLowBack, exerciseNeck, source } from './exercise.ts';

const therapy = (words: string) => request(`Physical therapy: ${words}`, { category: 'physical-therapy' });
const plan = fact('request', { text: 'a walking program and strengthening' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['asked for',               exerciseLowBack, 'aerobic',       situation(therapy('aerobic exercise')), 'met'],
  ['planned on record',       exerciseLowBack, 'aerobic',       situation(therapy('12 visits'), plan),  'met'],
  ['not mentioned',           exerciseLowBack, 'aerobic',       situation(therapy('12 visits')),        'not-documented'],
  ['strengthening planned',   exerciseLowBack, 'strengthening', situation(therapy('12 visits'), plan),  'met'],
  ['stretching asked for',    exerciseLowBack, 'no-stretching', situation(therapy('stretching')),       'not-met'],
  ['no stretching asked for', exerciseLowBack, 'no-stretching', situation(therapy('12 visits')),        'met'],
  ['of the neck',             exerciseNeck,    'strengthening', situation(therapy('strengthening')),    'met'],
  ['exercise of the neck',    exerciseNeck,    'with-exercise', situation(therapy('active exercise')),  'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
