import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { readBodyParts } from './requested-body-parts.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       title                                              parts                                side
  ['one part, one side',                'MRI of the right knee',                           ['knee'],                            'right'],
  ['said twice, told once',             'Left knee MRI, knee',                             ['knee'],                            'left'],
  ['lumbar spine is not spine as well', 'Spine: lumbar',                                   ['lumbar spine'],                    null],
  ['a level names its region',          'ESI at L4-5 and L5-S1',                           ['lumbar spine'],                    null],
  ['both sides',                        'EMG right and left hands',                        ['hand'],                            'bilateral'],
  ['none',                              'Soma 350mg #60',                                  [],                                  null],
])('%s', (_why, title, bodyParts, side) => {
  expect(readBodyParts(splitWords(title))).toEqual({ bodyParts, side });
});
