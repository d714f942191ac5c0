import { expect, test } from 'vitest';
import { phrasebook } from './phrasebook.ts';

const book = phrasebook([
  ['progress report', 'progress'],
  ['physical therapy progress report', 'therapy'],
  ['page # of #', 'numbering'],
  ['X-ray', 'x-ray'],
  ['report', 'report'],
]);
const found = (text: string) => book.read(text).hits.map(({ meaning, line }) => `${line}:${meaning}`);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                text                                  found
  ['in any case of letters',                     'PROGRESS REPORT',                    ['0:progress']],
  ['the longer phrase alone',                    'Physical Therapy Progress Report',   ['0:therapy']],
  ['a word of a longer phrase elsewhere',        'progress report of a report',        ['0:progress', '0:report']],
  ['a number stands for any',                    'Page 2 of 14',                       ['0:numbering']],
  ['punctuation does not count',                 'Page: 2 (of 14)',                    ['0:numbering']],
  ['hyphened as one or two',                     'x ray',                              ['0:x-ray']],
  ['not over the end of a line',                 'progress\nnote',                     []],
  ['on its line',                                'Clinic\n\nPROGRES5 REP0RT',          ['1:progress']],
])('%s', (_why, text, expected) => {
  expect(found(text)).toEqual(expected);
});
