import { expect, test } from 'vitest';
import type { Outcome } from '#domain/cases/decision.ts';
import { panelAgreement } from './panel-agreement.ts';

const [U, O] = ['upheld', 'overturned'] as const;
const times = (count: number, ...outcomes: readonly Outcome[]) => Array.from({ length: count }, () => outcomes);

test('panels of two are told by Cohen, of three by Fleiss, each size apart', () => {
  const found = panelAgreement([
    ...times(10, U, U),
    ...times(3, U, O),
    ...times(2, O, U),
    ...times(5, O, O),
    ...times(8, U, U, U),
    ...times(4, O, O, O),
    ...times(2, O, U, O),
  ]);
  expect(found.map(({ members, items, measure }) => [members, items, measure])).toEqual([
    [2, 20, 'cohen'],
    [3, 14, 'fleiss'],
  ]);
  // 15 of 20 alike; by chance (25/40)² + (15/40)² would be.
  expect(found[0]?.kappa?.kappa).toBeCloseTo((0.75 - 0.531_25) / (1 - 0.531_25), 6);
  expect(found[1]?.kappa?.low).toBeLessThan(found[1]?.kappa?.kappa ?? 0);
});

// biome-ignore format: a table reads in columns
test.each([
  ['ten items could point at somebody',     times(10, U, O),                      [{ members: 2, items: null, measure: 'cohen', kappa: null }]],
  ['eleven do not',                         [...times(6, U, U), ...times(5, O, O)], [{ members: 2, items: 11, measure: 'cohen', kappa: { kappa: 1, low: 1, high: 1 } }]],
  ['all of one mind: chance alone agrees',  times(11, U, U),                      [{ members: 2, items: 11, measure: 'cohen', kappa: null }]],
  ['one reviewer is no panel',              times(20, U),                         []],
  ['nothing',                               [],                                   []],
])('%s', (_why, items, found) => {
  expect(panelAgreement(items)).toEqual(found);
});
