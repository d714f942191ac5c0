import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        text                                              sentences
  ['a stop and a capital',               'He fell. She saw it.',                           ['He fell.', 'She saw it.']],
  ['a title',                            'Seen by Dr. Smith today.',                       ['Seen by Dr. Smith today.']],
  ['a dose',                             'Takes 2.5 mg. daily.',                           ['Takes 2.5 mg. daily.']],
  ['glued',                              'Has radiculopathy.Treatment to date: rest.',     ['Has radiculopathy.', 'Treatment to date: rest.']],
  ['glued without a stop',               'behavioral modificationA UR decision',           ['behavioral modification', 'A UR decision']],
  ['a level at the end',                 'Fusion L4-L5. He improved.',                     ['Fusion L4-L5.', 'He improved.']],
  ['a line broken inside a sentence',    'pain in the low\nback today.',                   ['pain in the low\nback today.']],
  ['a list',                             'Plan:\n1. MRI\n2. PT',                           ['Plan:', '1. MRI', '2. PT']],
  ['a blank line',                       'Neck pain\n\nback pain',                         ['Neck pain', 'back pain']],
  ['versus',                             'pain vs. Numbness',                              ['pain vs. Numbness']],
  ['empty',                              '',                                               []],
])('%s', (_why, text, expected) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected);
});

test('a heading holds for the list below it', () => {
  expect(splitSentences('Plan:\n1. MRI\n2. PT').map(sentence => sentence.heading)).toEqual(['plan', 'plan', 'plan']);
});

test('text without a stop is still cut', () => {
  expect(Math.max(...splitSentences('word '.repeat(5000)).map(({ start, end }) => end - start))).toBeLessThanOrEqual(
    2001,
  );
});
