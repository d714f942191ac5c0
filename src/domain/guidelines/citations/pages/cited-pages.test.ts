import { expect, test } from 'vitest';
import { readCitedPages } from './cited-pages.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       text                               pages
  ['the form of 2014',                  'Opioids Page(s): 78',             [[78, 78]]],
  ['a range',                           'Page(s): 41-42.',                 [[41, 42]]],
  ['two ranges',                        'NSAIDs Page(s): 67-68, 72-73',    [[67, 68], [72, 73]]],
  ['by hand',                           'Opioids, page 74-96',             [[74, 96]]],
  ['abbreviated',                       'Muscle relaxants, pg 128',        [[128, 128]]],
  ['more so',                           'Soma, p29',                       [[29, 29]]],
  ['a short end of a range',            'pages 303-05',                    [[303, 305]]],
  ['bare, at the end',                  'CHAPTER 11, 265',                 [[265, 265]]],
  ['none',                              'Topical analgesics',              []],
])('%s', (_why, text, expected) => {
  expect(readCitedPages(text).pages).toEqual(expected);
});

test('what is not a page is left', () => {
  expect(readCitedPages('Opioids, page 74-96').rest.trim()).toBe('Opioids');
});
