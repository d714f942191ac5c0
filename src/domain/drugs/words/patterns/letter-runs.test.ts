import { expect, test } from 'vitest';
import { listsIn, runLists } from './letter-runs.ts';

const LISTS = [['lumber spine'], ['keen and', 'need and'], ['teh', 'adn'], null, ['6/10 too'], ['status', 'statue']];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                              lists
  ['nothing: only what is always tried',   'the lumbar spine',               [3]],
  ['a run at the beginning',               'lumber spine',                   [0, 3]],
  ['a run at the end',                     'it is adn',                      [2, 3]],
  ['the second of a list',                 'a need and a wish',              [1, 3]],
  ['the rare letters of a run, not all',   'a lumber spin',                  [3]],
  ['signs that are no letters',            'pain 6/10 too 8/10',             [3, 4]],
  ['signs told alike by their last bits',  'pain 6/10@too',                  [3]],
  ['several, in the order of the lists',   'teh statue of lumber spine',     [0, 2, 3, 5]],
  ['an empty text',                        '',                               [3]],
])('%s', (_why, text, lists) => {
  expect(listsIn(text, runLists(LISTS))).toEqual(lists);
});
