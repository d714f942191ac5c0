import { expect, test } from 'vitest';
import { runningClock } from '../../../../test/builders/due-dates.ts';
import { overseenStage } from './lateness.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        duty                                                              stage
  ['records',                            { duty: 'R1', owedBy: 'claims-administrator' },                   'records'],
  ['the notice of assignment',           { duty: 'A4', owedBy: 'review-organization' },                    'assignment'],
  ['the determination',                  { duty: 'D2', owedBy: 'review-organization' },                    'determination'],
  ['payment',                            { duty: 'P1', owedBy: 'claims-administrator' },                   'payment'],
  ['a right, not a duty',                { duty: 'R5', owedBy: 'worker-or-physician' },                    null],
  ['nobody owes it',                     { duty: 'R1', owedBy: null },                                     null],
  ['what the regulation replaces',       { duty: 'R4', owedBy: 'claims-administrator', enforced: false },  null],
  ['utilization review',                 { duty: 'U5', owedBy: 'claims-administrator' },                   null],
] as const)('%s', (_why, duty, stage) => {
  expect(overseenStage({ ...runningClock, enforced: true, ...duty })).toBe(stage);
});
