import { expect, test } from 'vitest';
import { consistencyOf } from './consistency.ts';

const sure = { kappa: 1, low: 1, high: 1 };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        pairs                 threes by overturned    figures
  ['decided alike they agree wholly',                    [[11, 0], [0, 11]],   [0, 0, 0, 0],           { pairs: 22, cohen: sure, triples: 0, fleiss: null }],
  ['threes, each of one mind',                           [[11, 0], [0, 11]],   [6, 0, 0, 5],           { pairs: 22, cohen: sure, triples: 11, fleiss: sure }],
  ['ten could point at a person, eleven do not',         [[6, 0], [0, 5]],     [5, 0, 0, 5],           { pairs: 11, cohen: sure, triples: null, fleiss: null }],
  ['what has no like is nothing to compare',             [[0, 0], [0, 0]],     [0, 0, 0, 0],           { pairs: 0, cohen: null, triples: 0, fleiss: null }],
] as const)('%s', (_why, pairs, triples, figures) => {
  expect(consistencyOf({ pairs, triples })).toEqual(figures);
});

test('decided by lot no more than chance, and not surely either way', () => {
  const { cohen } = consistencyOf({
    pairs: [
      [10, 10],
      [10, 10],
    ],
    triples: [0, 0, 0, 0],
  });
  expect(cohen?.kappa).toBe(0);
  expect(cohen?.low).toBeLessThan(-0.2);
  expect(cohen?.high).toBeGreaterThan(0.2);
});
