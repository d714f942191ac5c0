import { expect, test } from 'vitest';
import { everyMatch } from './every-match.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row              text       pattern     places
  ['none',                     'abc',     /x/g,       []],
  ['several, in order',        'a1b22',   /\d+/g,     [[1, '1'], [3, '22']]],
  ['matches of nothing',       'ab',      /x*/g,      [[0, ''], [1, ''], [2, '']]],
])('%s', (_why, text, pattern, places) => {
  expect(everyMatch(text, pattern).map(match => [match.index, match[0]])).toEqual(places);
});

test('a pattern left in the middle of another text begins anew', () => {
  const pattern = /b/g;
  pattern.exec('aab');
  expect(everyMatch('b', pattern)).toHaveLength(1);
});
