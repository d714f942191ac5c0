import { expect, test } from 'vitest';
import { wordMender } from './mend-words.ts';

const mend = wordMender(
  new Set('final report progress operative operation request for authorization magnetic resonance mri of'.split(' ')),
);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          read                     meant
  ['known',                                'report',                'report'],
  ['a figure for a letter',                'f1nal',                 'final'],
  ['nought for o',                         'rep0rt',                'report'],
  ['a stroke for i',                       'mr|',                   'mri'],
  ['a letter lost',                        'progres',               'progress'],
  ['a letter wrong',                       'rcport',                'report'],
  ['two letters wrong in a long word',     'autnorizatlon',         'authorization'],
  ['letters run together',                 'rnagnetic',             'magnetic'],
  ['words run together',                   'progressreport',        'progress report'],
  ['three words run together',             'requestforauthorization', 'request for authorization'],
  ['another form of the word stays',       'reported',              'reported'],
  ['and so does a plural',                 'reports',               'reports'],
  ['two slips in a short word are another', 'export',               'export'],
  ['a short word stays',                   'mra',                   'mra'],
  ['a number stays',                       '10',                    '10'],
])('%s', (_why, read, meant) => {
  expect(mend(read).join(' ')).toBe(meant);
});
