import { expect, test } from 'vitest';
import { saidInHeading } from './said-in-headings.ts';

/** Names, those that may be another's in brackets; days of birth; claim numbers. */
function said(page: string): string {
  const { names, born, claims } = saidInHeading(page.replaceAll('|n', '\n'));
  return [...names.map(({ name, sure }) => (sure ? name : `(${name})`)), ...born, ...claims].join(' + ');
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              page                                                                            said
  ['a label and a name',                       'Patient: Rosa Delgado',                                                        'Rosa Delgado'],
  ['columns',                                  'PATIENT:  DELGADO, ROSA M  DATE OF SERVICE:  2/5/16',                          'DELGADO, ROSA M'],
  ['columns that a scanner ran together',      'PATIENT: DELGADO, ROSA M DATE OF SERVICE: 2/5/16',                             'DELGADO, ROSA M'],
  ['a semicolon for a colon',                  'PATIENT;  DELGADO, ROSA M',                                                    'DELGADO, ROSA M'],
  ['a table of a text',                        'Name | x|nPatient: | Rosa Delgado',                                            ''],
  ['numbered fields',                          '5. Patient name:  Rosa M Delgado  6. Sex:  Female|n7. Date of birth:  10/19/1972', 'Rosa M Delgado + 1972-10-19'],
  ['a form with its order of names',           'Name (Last, First, Middle):  Delgado, Rosa M  Date of Injury:  05/27/2015',    'Delgado, Rosa M'],
  ['fields of their own',                      'Last name:  Delgado  First name:  Rosa',                                       'Delgado, Rosa'],
  ['a running head',                           'Rosa Delgado (10/19/72)  Encounter 6/25/15',                                   'Rosa Delgado + 1972-10-19'],
  ['a subject line may name another',          'RE:  Rosa Delgado',                                                            '(Rosa Delgado)'],
  ['so may a name without more',               'Name: Rosa Delgado',                                                           '(Rosa Delgado)'],
  ['a caption',                                'RE: Rosa Delgado v. Dune Foods',                                               '(Rosa Delgado)'],
  ['a subject that is no person',              'RE: Request for Authorization',                                                ''],
  ['a physician',                              'Name: Ann Roe, M.D.|nPatient: Ann Roe MD',                                     ''],
  ['what is no name',                          'Patient: Established Patient|nEmployee: Full Time|nPatient: see above',       ''],
  ['a word in running text',                   'The patient: she is a 45-year-old',                                            ''],
  ['one word is not enough',                   'Patient: Delgado',                                                             ''],
  ['particles',                                'Patient: Maria de la Cruz',                                                    'Maria de la Cruz'],
  ['a title',                                  'Claimant: Ms. Rosa Delgado',                                                   'Rosa Delgado'],
  ['day of birth, labels of many kinds',       'DOB: 10/19/72|nD.O.B.: Oct 19, 1972|nDate of Birth: 19-Oct-1972',              '1972-10-19 + 1972-10-19 + 1972-10-19'],
  ['a day of birth with letters for figures',  'DOB: l0/19/1972',                                                              '1972-10-19'],
  ['two figures are of the last century',      'DOB: 3/4/45',                                                                  '1945-03-04'],
  ['a day of injury is none',                  'DOI: 3/4/2015  Date of injury: 3/4/2015',                                      ''],
  ['claim numbers',                            'Claim No.: WC-12345-6  |nCLAIM #:  057-722127-56  EMPLOYER:  Dune',            'WC-12345-6 + 057-722127-56'],
  ['a claim without a number',                 'Claim: denied',                                                                ''],
  ['far down the page it is no heading',       `${'a line\n'.repeat(30)}Patient: Rosa Delgado`,                                ''],
])('%s', (_why, page, expected) => {
  expect(said(page)).toBe(expected);
});
