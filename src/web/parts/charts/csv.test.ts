import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             cell         written
  ['a number',                12.5,        '12.5'],
  ['a negative number',       -3,          '-3'],
  ['not known',               null,        ''],
  ['a comma',                 'a, b',      '"a, b"'],
  ['a quotation mark',        'the "one"', '"the ""one"""'],
  ['a formula',               '=1+1',      "'=1+1"],
])('a cell: %s', (_why, cell, written) => {
  expect(csvOf(['head'], [[cell]])).toBe(`head\r\n${written}\r\n`);
});
