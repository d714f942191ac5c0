import { expect, test } from 'vitest';
import { isBlankPage } from './blank-page.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    inked square millimetres   blank
  ['clean paper',                    0,                         true],
  ['specks, or a page number',       11,                        true],
  ['a short word',                   12,                        false],
  ['a line',                         70,                        false],
])('%s', (_why, inked, blank) => {
  expect(isBlankPage(inked)).toBe(blank);
});
