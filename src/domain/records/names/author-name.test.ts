import { expect, test } from 'vitest';
import { authorAgreement, fuller } from './author-name.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string | null, string | null, string]>([
  // why this row                           one                        the other                    agreement
  ['the same name',                         'Rowan Alder, MD',         'Rowan Alder, M.D.',         'same'],
  ['title and letters are no name',         'Dr. Alder',               'Rowan Alder, MD',           'same'],
  ['last name first',                       'Alder, Rowan, MD',        'Rowan Alder',               'same'],
  ['an initial',                            'R. Alder, M.D.',          'Rowan Alder',               'near'],
  ['another initial',                       'K. Alder',                'Rowan Alder',               'different'],
  ['another first name',                    'Kit Alder',               'Rowan Alder',               'different'],
  ['a middle initial',                      'Rowan T. Alder, MD',      'Rowan Alder',               'same'],
  ['a letter misread',                      'Dr. A1der',               'Rowan Alder',               'near'],
  ['two letters read as one',               'Dr. Bumham',              'Ines Burnham, DO',          'near'],
  ['a letter lost',                         'Dr. Burham',              'Ines Burnham, DO',          'near'],
  ['short names are too close for a slip',  'Dr. Lee',                 'Dr. Lew',                   'different'],
  ['another name',                          'Dr. Birch',               'Rowan Alder, MD',           'different'],
  ['a particle',                            'Ana de Leon, MD',         'Dr. de Leon',               'same'],
  ['letters of a therapist',                'Moss Fenn, PT, DPT',      'M. Fenn PT',                'near'],
  ['an office',                             'Cedar Imaging',           'Cedar Imaging, Inc.',       'same'],
  ['an office in short',                    'Cedar Imaging',           'Cedar Imaging Center',      'near'],
  ['another office',                        'Cedar Imaging',           'Dune Imaging',              'different'],
  ['a person and an office',                'Dr. Alder',               'Cedar Imaging',             'unknown'],
  ['not known',                             null,                      'Rowan Alder',               'unknown'],
  ['no name at all',                        'M.D.',                    'Rowan Alder',               'unknown'],
])('%s', (_why, one, other, agreement) => {
  expect(authorAgreement(one, other)).toBe(agreement);
  expect(authorAgreement(other, one)).toBe(agreement);
});

// biome-ignore format: a table reads in columns
test.each<[string, string | null, string | null, string | null]>([
  // why this row                  one               the other          fuller
  ['the first name',               'Dr. Alder',      'Rowan Alder, MD', 'Rowan Alder, MD'],
  ['not an initial',               'Rowan Alder',    'R. Alder, MD',    'Rowan Alder'],
  ['a person before an office',    'Cedar Imaging',  'Dr. Alder',       'Dr. Alder'],
  ['alike',                        'Dr. Alder',      'Alder, MD',       'Dr. Alder'],
  ['one alone',                    null,             'Dr. Alder',       'Dr. Alder'],
  ['no name',                      'M.D.',           'Dr. Alder',       'Dr. Alder'],
])('%s', (_why, one, other, said) => {
  expect(fuller(one, other)).toBe(said);
});
