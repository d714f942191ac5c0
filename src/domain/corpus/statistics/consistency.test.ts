import { expect, test } from 'vitest';
import { consistencyOf } from './consistency.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        pairs               threes by overturned    figures
  ['decided alike they agree wholly',                    [[1, 0], [0, 1]],   [0, 0, 0, 0],           { pairs: 2, cohen: 1, triples: 0, fleiss: null }],
  ['decided by lot no more than chance',                 [[1, 1], [1, 1]],   [0, 0, 0, 0],           { pairs: 4, cohen: 0, triples: 0, fleiss: null }],
  ['threes, each of one mind',                           [[1, 0], [0, 1]],   [1, 0, 0, 1],           { pairs: 2, cohen: 1, triples: 2, fleiss: 1 }],
  ['what has no like is nothing to compare',             [[0, 0], [0, 0]],   [0, 0, 0, 0],           { pairs: 0, cohen: null, triples: 0, fleiss: null }],
] as const)('%s', (_why, pairs, triples, figures) => {
  expect(consistencyOf({ pairs, triples })).toEqual(figures);
});
