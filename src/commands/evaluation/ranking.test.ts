import { expect, test } from 'vitest';
import { balancedAccuracy, rankingError, rankingQuality } from './ranking.ts';

const ranked = (...scores: readonly (readonly [score: number, positive: 0 | 1])[]) =>
  scores.map(([score, positive], index) => ({ score, positive: positive === 1, group: String(index) }));

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     ranked                                            quality
  ['in order',                        ranked([0.9, 1], [0.8, 1], [0.2, 0]),             1],
  ['upside down',                     ranked([0.1, 1], [0.8, 0]),                       0],
  ['a tie counts half',               ranked([0.5, 1], [0.5, 0]),                       0.5],
  ['one pair of two',                 ranked([0.5, 1], [0.9, 0], [0.1, 0]),             0.5],
  ['nothing at the top',              ranked([0.5, 0]),                                 null],
  ['nothing below',                   ranked([0.5, 1]),                                 null],
] as const)('ranking quality: %s', (_why, items, quality) => {
  expect(rankingQuality(items)).toBe(quality);
});

test('the error is that of leaving out one letter after another', () => {
  const perfect = ranked([0.9, 1], [0.8, 1], [0.2, 0], [0.1, 0]);
  expect(rankingError(perfect)).toBe(0);
  const mixed = ranked([0.9, 1], [0.4, 1], [0.6, 0], [0.1, 0]);
  // quality without each of the four: 0.5, 1, 1, 0.5; mean 0.75, squares 4 × 0.0625, times 3/4
  expect(rankingError(mixed)).toBeCloseTo(Math.sqrt(0.1875));
  expect(rankingError(ranked([0.9, 1]))).toBeNull();
});

test('balanced accuracy is the mean of both shares', () => {
  const judged = [
    { positive: true, said: true },
    { positive: true, said: false },
    { positive: false, said: false },
    { positive: false, said: false },
    { positive: false, said: true },
    { positive: false, said: false },
  ];
  expect(balancedAccuracy(judged)).toEqual({ sensitivity: 0.5, specificity: 0.75, balanced: 0.625 });
  expect(balancedAccuracy(judged.slice(0, 2))).toBeNull();
});
