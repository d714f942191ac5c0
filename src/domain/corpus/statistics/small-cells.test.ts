import { expect, test } from 'vitest';
import { shownCount } from './small-cells.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    count  shown
  ['nobody is nobody',                  0,   0],
  ['one person',                        1,   null],
  ['the largest that is hidden',       10,   null],
  ['the smallest that is shown',       11,   11],
  ['many',                           4000,   4000],
])('%s', (_why, count, shown) => {
  expect(shownCount(count)).toBe(shown);
});
