import { expect, test } from 'vitest';
import { isNamedIn, nameWords } from './name-in-text.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, string, boolean]>([
  // why this row                    text                                        name                        named
  ['as signed',                      'Signed: Rowan T. Alder, M.D.',             'Dr. Alder',                true],
  ['in capitals',                    'ALDER, ROWAN MD',                          'Rowan Alder, MD',          true],
  ['of another',                     "Dr. Alder's patient",                      'R. Alder',                 true],
  ['a letter misread',               'Rowan A1der, M.D.',                        'Dr. Alder',                true],
  ['another person',                 'Ines Burnham, D.O.',                       'Dr. Alder',                false],
  ['a longer name is another',       'Rowan Alderman',                           'Dr. Alder',                false],
  ['an office',                      'CEDAR IMAGING, 12 Elm Street',             'Cedar Imaging, Inc.',      true],
  ['half of its name is no name',    'imaging was reviewed',                     'Cedar Imaging',            false],
  ['no name',                        'M.D.',                                     'M.D.',                     false],
])('%s', (_why, text, name, named) => {
  expect(isNamedIn(nameWords(text), name)).toBe(named);
});
