import { expect, test } from 'vitest';
import { nameAgreement, readPhysicianName, readWorkerName } from './person-name.ts';

type Fields = readonly [last: string | null, first: string | null];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           one                                other                             last         first
  ['case and accents',                      ['García', 'Inés'],                ['GARCIA', 'INES'],               'same',      'same'],
  ['hyphen or space',                       ['García-López', 'Inés'],          ['Garcia Lopez', 'Ines'],         'same',      'same'],
  ['the whole name in one field',           ['Garcia', 'Ines'],                ['Garcia, Ines', null],           'same',      'same'],
  ['a suffix',                              ['Garcia Jr.', 'Luis'],            ['Garcia', 'Luis'],               'same',      'same'],
  ['a suffix between commas',               ['Garcia, Jr., Luis', null],       ['Garcia', 'Luis'],               'same',      'same'],
  ['an apostrophe',                         ["O'Brien", 'Ann'],                ['OBrien', 'Ann'],                'same',      'same'],
  ['half of a double name',                 ['Garcia-Lopez', 'Ines'],          ['Lopez', 'Ines'],                'near',      'same'],
  ['a slip',                                ['Garcia', 'Ines'],                ['Gracia', 'Ines'],               'near',      'same'],
  ['two slips in a long name',              ['Wojciechowski', 'Jan'],          ['Wojciehowsky', 'Jan'],          'near',      'same'],
  ['a slip in a short name is another',     ['Lee', 'Ann'],                    ['Lew', 'Ann'],                   'different', 'same'],
  ['another name',                          ['Garcia', 'Ines'],                ['Gomez', 'Ines'],                'different', 'same'],
  ['first and last changed places',         ['Garcia', 'Ines'],                ['Ines', 'Garcia'],               'near',      'near'],
  ['places changed, an initial',            ['Garcia', 'Ines'],                ['I.', 'Garcia'],                 'near',      'near'],
  ['a letter doubled in a short name',      ['Lee', 'Ann'],                    ['Leee', 'Ann'],                  'near',      'same'],
  ['all in the field, in the other order',  ['Garcia', 'Ines'],                ['Ines Garcia', null],            'near',      'near'],
  ['an initial',                            ['Garcia', 'Ines'],                ['Garcia', 'I.'],                 'same',      'near'],
  ['a short form',                          ['Garcia', 'Daniel'],              ['Garcia', 'Dan'],                'same',      'near'],
  ['a middle name used as the first',       ['Garcia', 'Maria Ines'],          ['Garcia', 'Ines'],               'same',      'near'],
  ['a twin',                                ['Garcia', 'Ines'],                ['Garcia', 'Rosa'],               'same',      'different'],
  ['nothing known',                         [null, null],                      ['Garcia', 'Rosa'],               'unknown',   'unknown'],
] as const)('a worker: %s', (_why, one: Fields, other: Fields, last, first) => {
  expect(nameAgreement(readWorkerName(...one), readWorkerName(...other))).toEqual({ last, first });
  expect(nameAgreement(readWorkerName(...other), readWorkerName(...one))).toEqual({ last, first });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    one                      other                  last         first
  ['title and credential',           'Dr. Paul Winter',       'Paul Winter, M.D.',   'same',      'same'],
  ['last name first',                'Winter, Paul MD',       'Paul Winter',         'same',      'same'],
  ['an initial',                     'P. Winter, DO',         'Paul Winter',         'same',      'near'],
  ['a middle initial',               'Paul T. Winter, MD',    'Winter, Paul',        'same',      'same'],
  ['the last name alone',            'Dr. Winter',            'Paul Winter',         'same',      'unknown'],
  ['a name that is a credential',    'Do, Michael, MD',       'Michael Do',          'same',      'same'],
  ['another of the same last name',  'Paul Winter, DC',       'Ruth Winter, DC',     'same',      'different'],
  ['nobody',                         null,                    'Paul Winter',         'unknown',   'unknown'],
])('a physician: %s', (_why, one, other, last, first) => {
  expect(nameAgreement(readPhysicianName(one), readPhysicianName(other))).toEqual({ last, first });
});
