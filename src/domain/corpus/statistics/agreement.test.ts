import { expect, test } from 'vitest';
import { cohensKappa, fleissKappa } from './agreement.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                     table                       kappa
  ['a textbook case: 50 grants, two readers',         [[20, 5], [10, 15]],         0.4],
  ['the same agreement, other margins',               [[45, 15], [25, 15]],        0.1304],
  ['and more agreement where chance gives less',      [[25, 35], [5, 35]],         0.2593],
  ['always agreed',                                   [[7, 0], [0, 3]],            1],
  ['never agreed',                                    [[0, 5], [5, 0]],           -1],
  ['all called one thing: chance alone agrees',       [[9, 0], [0, 0]],            null],
  ['nothing',                                         [[0, 0], [0, 0]],            null],
])('Cohen: %s', (_why, table, kappa) => {
  if (kappa === null) expect(cohensKappa(table)).toBeNull();
  else expect(cohensKappa(table)).toBeCloseTo(kappa, 4);
});

test('Fleiss: the example of the 1971 kind, ten cases and fourteen judges', () => {
  const votes = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  expect(fleissKappa(votes)).toBeCloseTo(0.21, 3);
});

test('Fleiss: one judge, or cases of different numbers of judges, tell nothing', () => {
  expect(fleissKappa([[1, 0]])).toBeNull();
  expect(
    fleissKappa([
      [2, 0],
      [1, 0],
    ]),
  ).toBeNull();
  expect(fleissKappa([])).toBeNull();
});
