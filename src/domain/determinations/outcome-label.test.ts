import { expect, test } from 'vitest';
import type { Outcome } from '#domain/cases/decision.ts';
import { caseOutcome } from './determination.ts';
import { outcomeLabels } from './outcome-label.ts';

const decided = (short: string) =>
  Array.from(short, (letter): { outcome: Outcome } => ({ outcome: letter === 'o' ? 'overturned' : 'upheld' }));

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        items    outcome             label
  ['one item upheld',                    'u',     'uphold',           'Uphold'],
  ['one item overturned',                'o',     'overturn',         'Overturn'],
  ['all upheld',                         'uuuu',  'uphold',           'Uphold'],
  ['all but one upheld',                 'uuuo',  'partial-overturn', 'Partially Overturn'],
  ['all but one overturned',             'ooou',  'partial-overturn', 'Partially Overturn'],
  ['all overturned',                     'oooo',  'overturn',         'Overturn'],
  ['the order does not matter',          'uo',    'partial-overturn', 'Partially Overturn'],
] as const)('%s', (_why, items, outcome, label) => {
  expect(caseOutcome(decided(items))).toBe(outcome);
  expect(outcomeLabels[outcome]).toBe(label);
});
