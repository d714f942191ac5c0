import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const summary = 'Current medications were Norco 10/325 mg, gabapentin 300 mg and ibuprofen 800 mg.';

test.each([
  'The patient takes Norco 5/325 mg.',
  'The patient takes gabapentin 600 mg.',
  'He is on ibuprofen 600 mg.',
  'Pain is treated with gabapentin 100 mg at night.',
  'Current drugs are Norco 7.5/325 mg and others.',
  'The patient uses ibuprofen 400 mg for pain.',
])('%s', rationale => {
  expect(foundTold(factConflict, summary, rationale).length).toBeGreaterThan(0);
});

test.each([
  ['the same', 'The patient takes gabapentin 300 mg.'],
  ['raised', 'Gabapentin was increased to 600 mg.'],
  ['a rule', 'The guideline recommends gabapentin 1200 mg.'],
  ['another time', 'The patient previously took Norco 5/325 mg.'],
  ['another drug', 'The patient takes tramadol 50 mg.'],
  ['what may be', 'Ibuprofen 400 mg could be used.'],
])('not: %s', (_why, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
