import { expect, test } from 'vitest';
import { linesOf, wordsOf } from './words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        text                               words
  ['punctuation parts words',            'X-ray (PR-2), 8/10',               'x ray pr 2 8 10'],
  ['an apostrophe does not',             "Physician's report",               'physicians report'],
  ['letters set apart are one word',     'P R O G R E S S   N O T E',        'progress note'],
  ['three letters are initials',         'J R R seen',                       'j r r seen'],
  ['l among capitals is I',              'MRl of the lMR clinic',            'mri of the imr clinic'],
  ['a stroke inside a word is kept',     'F|nal',                            'f|nal'],
  ['a stroke alone is a rule of a table', 'Date | Time !',                   'date time'],
])('%s', (_why, text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

test('lines without a word are left out', () => {
  expect(linesOf('One two\n\n ---- \n  three ').map(line => line.raw)).toEqual(['One two', 'three']);
});
