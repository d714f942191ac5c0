import { expect, test } from 'vitest';
import { setOf } from './decision-set.ts';
import { wordColumns } from './word-columns.ts';

function columnsOf(decisions: readonly (readonly number[])[]) {
  const columns = wordColumns(decisions.length);
  for (const [number, words] of decisions.entries()) columns.add(number, Uint32Array.from(words));
  return columns;
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    words of each (mean length 2)        weights                       likeness
  ['the weights of the words it has',                [[1, 2], [1, 3], [3, 4]],            [[1, 3], [2, 5]],             [8, 3, 0]],
  ['nothing is asked for',                           [[1, 2], [3, 4]],                    [],                           [0, 0]],
  ['of the same words the shorter is the liker',     [[1], [1, 7, 8]],                    [[1, 7]],                     [7 / 0.875, 7 / 1.125]],
  ['words whose places in the table are one',        [[16, 48], [80, 16]],                [[16, 1], [48, 2], [80, 4]],  [3, 5]],
  ['the highest and the lowest',                     [[0, 0xffff_ffff], [5, 6]],          [[0, 1], [0xffff_ffff, 2]],   [3, 0]],
  ['one without words',                              [[], [1, 2, 3, 4]],                  [[1, 5]],                     [0, 5 / 1.25]],
] as const)('%s', (_why, decisions, weights, likeness) => {
  const columns = columnsOf(decisions);
  const all = setOf(decisions.length, decisions.keys());
  const scores = columns.likeness(all, new Map(weights));
  expect([...scores]).toEqual(likeness.map(Math.fround));
});

test('those outside the set are not looked at, and one that was added stays as it was', () => {
  const columns = columnsOf([[1], [1], [1]]);
  columns.add(1, Uint32Array.of(2));
  expect(columns.size()).toBe(3);
  expect([...columns.likeness(setOf(3, [1]), new Map([[1, 4]]))]).toEqual([0, 4, 0]);
});

test('words of more decisions than lie in one block', () => {
  const size = 30_000;
  const columns = wordColumns(size);
  for (let number = 0; number < size; number += 1) {
    columns.add(
      number,
      Uint32Array.from({ length: 90 }, (_none, at) => number * 100 + at),
    );
  }
  for (const number of [0, 11_650, 11_651, 23_301, size - 1]) {
    const scores = columns.likeness(setOf(size, [number - 1, number, number + 1]), new Map([[number * 100 + 89, 1]]));
    expect([scores[number - 1] ?? 0, scores[number], scores[number + 1] ?? 0]).toEqual([0, 1, 0]);
  }
});
