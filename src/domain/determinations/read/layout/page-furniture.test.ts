import { expect, test } from 'vitest';
import { isPageFurniture } from './page-furniture.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    line                                                             page pages  furniture
  ['its own number',                 '2',                                                             2,   3,     true],
  ['a number between dashes',        '- 2 -',                                                         2,   3,     true],
  ['a figure of the text',           '30',                                                            2,   3,     false],
  ['one page has no number',         '1',                                                             1,   1,     false],
  ['number and count',               'Page 2 of 3',                                                   2,   3,     true],
  ['case, number and count',         'CM16-0000001 · Page 2 of 3',                                    2,   3,     true],
  ['the running footer',             'Final Determination Letter for IMR Case Number CM14-0001234 3', 3,   4,     true],
  ['a sentence',                     'page 78 of the guideline is cited.',                            2,   3,     false],
])('%s', (_why, line, page, pages, furniture) => {
  expect(isPageFurniture(line, page, pages)).toBe(furniture);
});
