import { expect, test } from 'vitest';
import { withSearch } from './saved-searches.ts';

const search = (name: string, q: string) => ({ name, asked: { q } });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                kept                                       added               afterwards
  ['the first',                                  [],                                        search('a', 'x'),   [['a', 'x']]],
  ['in the order of their names',                [search('b', 'x')],                        search('a', 'y'),   [['a', 'y'], ['b', 'x']]],
  ['the same name is the same search anew',      [search('a', 'x'), search('b', 'x')],      search('a', 'y'),   [['a', 'y'], ['b', 'x']]],
])('%s', (_why, kept, added, afterwards) => {
  expect(withSearch(kept, added).map(({ name, asked }) => [name, asked.q])).toEqual(afterwards);
});
