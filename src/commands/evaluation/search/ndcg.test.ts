import { expect, test } from 'vitest';
import { ndcg } from './ndcg.ts';
import { plainBm25 } from './plain-bm25.ts';

const grades = new Map([
  ['a', 2],
  ['b', 1],
]);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              ranking                 nDCG@3
  ['the best order',                           ['a', 'b', 'x'],        1],
  ['the better one second: (1 + 3/log2 3) / (3 + 1/log2 3)', ['b', 'a', 'x'], 0.7967],
  ['only the lesser, first: 1 / (3 + 1/log2 3)', ['b', 'x', 'y'],      0.2754],
  ['none',                                     ['x', 'y', 'z'],        0],
  ['beyond the first three does not count',    ['x', 'y', 'z', 'a'],   0],
])('%s', (_why, ranking, value) => {
  expect(ndcg(ranking, grades, 3)).toBeCloseTo(value, 4);
});

test('where nothing is of use nothing is measured', () => {
  expect(ndcg(['a'], new Map(), 10)).toBeNull();
});

test('the peer: two words of the query before one, however often, and a short text before a long one', () => {
  const search = plainBm25(
    new Map([
      ['common', 'pain pain pain and pain'],
      ['rare', 'pain and fusion'],
      ['long', `fusion ${'of many words more '.repeat(20)}`],
      ['none', 'acupuncture'],
    ]),
  );
  expect(search('pain fusion')).toEqual(['rare', 'common', 'long']);
  expect(search('knee')).toEqual([]);
});
