import { expect, test } from 'vitest';
import { corpusQuery } from '#domain/corpus/search/corpus-query.ts';
import { matches } from './matches.ts';
import { rowPlaces } from './row-places.ts';

/** A store that holds nothing and counts what it is asked, and a list of words that counts what it is asked for. */
function counting() {
  const asked = { queries: 0, words: 0 };
  const askStore = async () => {
    asked.queries += 1;
    return { rowIds: new BigUint64Array(), scores: new Float32Array() };
  };
  const wordsFrom = (beginning: string, most: number) => {
    asked.words += most;
    return Array.from({ length: most }, (_none, at) => `${beginning}${at}`);
  };
  return { asked, found: matches(askStore, rowPlaces(1_000), 1_000, wordsFrom) };
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                typed
  ['ten thousand words',                         Array.from({ length: 10_000 }, (_none, at) => `word${at}`).join(' ')],
  ['ten thousand beginnings',                    Array.from({ length: 10_000 }, (_none, at) => `wo${at}*`).join(' ')],
  ['beginnings in phrases',                      '"low ba"* '.repeat(1_000)],
  ['drugs with many names, over and over',       'norco xanax soma ultram oxycontin '.repeat(500)],
  ['wild cards',                                 '* '.repeat(10_000)],
  ['a phrase as long as a book',                 `"${'pain '.repeat(20_000)}"`],
])('the store is asked a bounded number of times, whatever is typed: %s', async (_why, typed) => {
  const { asked, found } = counting();
  const { query } = corpusQuery(typed);
  await found.all(query);
  expect(asked.queries).toBeLessThanOrEqual(20 * 9);
  expect(asked.words).toBeLessThanOrEqual(20 * 64);
  // Asked again, nothing is.
  const before = asked.queries;
  await found.best(query, new Uint32Array(32), 10);
  expect(asked.queries).toBe(before);
});

test('the terms asked for last are told, the last first, each once and no more of them than are fetched anew', async () => {
  const { found } = counting();
  for (let number = 0; number < 100; number += 1) await found.all(corpusQuery(`word${number}`).query);
  await found.all(corpusQuery('"green door" word98').query);
  const told = found.lately().map(({ words }) => words.join(' '));
  expect(told.slice(0, 3)).toEqual(['word98', 'green door', 'word99']);
  expect(told).toHaveLength(40);
  expect(new Set(told).size).toBe(40);
});
