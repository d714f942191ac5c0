import { expect, test } from 'vitest';
import { sizeWords } from './size-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row         bytes           in words
  ['nothing',             0,              '0 bytes'],
  ['below a thousand',    999,            '999 bytes'],
  ['a thousand',          1000,           '1.0 KB'],
  ['no decimals from 10', 412_345,        '412 KB'],
  ['a large scan',        1_234_000_000,  '1.2 GB'],
  ['beyond all units',    5e15,           '5000000 GB'],
])('%s', (_why, bytes, expected) => {
  expect(sizeWords(bytes)).toBe(expected);
});
