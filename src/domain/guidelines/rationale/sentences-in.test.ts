import { expect, test } from 'vitest';
import { sentencesIn } from './sentences-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  text                                          sentences
  ['two sentences',                'It helped. He walks.',                       ['It helped.', 'He walks.']],
  ['a title ends nothing',         'Dr. Example saw him.',                       ['Dr. Example saw him.']],
  ['nor does a page',              'See p. 78 of it. He walks.',                 ['See p. 78 of it.', 'He walks.']],
  ['nor a decimal',                'He takes 7.5 mg.',                           ['He takes 7.5 mg.']],
  ['a quotation belongs to it',    'He said “no.” She left.',                    ['He said “no.”', 'She left.']],
  ['no end at all',                'without a full stop',                        ['without a full stop']],
  ['nothing',                      '  ',                                         []],
])('%s', (_why, text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});
