import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

const summary = 'Current medications were Norco and gabapentin.';

test.each([
  ['Gabapentin was stopped.', 'Gabapentin was stopped'],
  ['Gabapentin is no longer taken.', 'Gabapentin is no longer taken'],
  ['The patient stopped taking gabapentin.', 'stopped taking gabapentin'],
  ['The worker no longer takes Norco.', 'no longer takes Norco'],
  ['Norco has been discontinued.', 'Norco has been discontinued'],
  ['He has come off Norco.', 'come off Norco'],
])('%s', (rationale, words) => {
  expect(foundTold(factConflict, summary, rationale).some(found => found.includes(words))).toBe(true);
});

test.each([
  ['what should be', 'Gabapentin should be stopped.'],
  ['not so', 'Gabapentin was not stopped.'],
  ['asked for', 'It is recommended that Norco is discontinued.'],
  ['of another drug', 'Tramadol was stopped.'],
  ['for a time', 'Norco was stopped for two weeks.'],
  ['two drugs', 'Norco was stopped when gabapentin was begun.'],
])('not: %s', (_why, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});

test('not where the summary tells that it was stopped', () => {
  const told = 'Medications included Norco and tramadol. Tramadol was stopped in May.';
  expect(foundTold(factConflict, told, 'Tramadol was stopped.')).toEqual([]);
});
