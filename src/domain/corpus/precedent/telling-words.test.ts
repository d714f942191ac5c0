import { expect, test } from 'vitest';
import { wordHash, wordWeights } from './telling-words.ts';

test('a rare word weighs more than a common one, and one of the title twice as much', () => {
  const words = [
    { word: 'meniscus', within: 20 },
    { word: 'knee', within: 200 },
  ];
  const [rare = 0, common = 0] = wordWeights(words, new Set(), 1_000).values();
  expect(rare).toBeCloseTo(Math.log(1 + 980.5 / 20.5));
  expect(common).toBeGreaterThan(0);
  expect(rare).toBeGreaterThan(common);
  const titled = wordWeights(words, new Set(['knee']), 1_000);
  expect(titled.get(wordHash('knee'))).toBe(common * 2);
  expect(titled.get(wordHash('meniscus'))).toBe(rare);
});

test('words have hashes of their own', () => {
  const words = Array.from({ length: 20_000 }, (_none, at) => `word${at}`).concat('knee', 'nkee', 'été', 'ete');
  // Of so many some few pairs may share one by chance: 0.05 are expected.
  expect(new Set(words.map(wordHash)).size).toBeGreaterThan(words.length - 3);
});
