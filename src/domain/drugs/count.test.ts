import { expect, test } from 'vitest';
import { readCount } from './count.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row         written      count
  ['figures',             '12',        12],
  ['a thousand',          '1,200',     1200],
  ['a word',              'Eight',     8],
  ['twice is two',        'twice',     2],
  ['not a number',        'several',   null],
  ['nothing',             '',          null],
  ['not there',           undefined,   null],
])('%s', (_why, written, expected) => {
  expect(readCount(written)).toBe(expected);
});
