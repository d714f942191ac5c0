import { expect, test } from 'vitest';
import { ability, diagnosis, surgery, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, functionalRestoration } from './functional-restoration.ts';

const program = (visits: number) => request('Functional restoration program', { category: 'program', visits });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['an evaluation made',          functionalRestoration, 'evaluation',    situation(program(10), tried('multidisciplinary evaluation')), 'met'],
  ['none told',                   functionalRestoration, 'evaluation',    situation(program(10)), 'not-documented'],
  ['earlier methods failed',      functionalRestoration, 'others-failed', situation(program(10), tried('physical therapy', 'no-benefit')), 'met'],
  ['function is lost',            functionalRestoration, 'loss',          situation(program(10), ability('walking', 'limited')), 'met'],
  ['surgery in question',         functionalRestoration, 'surgery',       situation(program(10), surgery('lumbar fusion', 'planned')), 'met'],
  ['motivated',                   functionalRestoration, 'motivated',     situation(program(10), ability('motivated to return to work', 'improved')), 'met'],
  ['twenty days',                 functionalRestoration, 'days',          situation(program(20)), 'met'],
  ['twenty-one',                  functionalRestoration, 'days',          situation(program(21)), 'not-met'],
  ['going on without gains told', functionalRestoration, 'efficacy',      situation(program(10), tried('functional restoration program')), 'not-documented'],
  ['depression looked into',      functionalRestoration, 'mood',          situation(program(10), diagnosis('depression')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
