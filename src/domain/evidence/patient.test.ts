import { expect, test } from 'vitest';
import { readPatient } from './patient.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        text                                                          age   sex
  ['age and sex together',               'The 58 year old female injured worker fell.',                58,   'female'],
  ['hyphens',                            'He saw a 78-year-old man.',                                  78,   'male'],
  ['sex by pronoun',                     'This 55 year old patient hurt his back. He feels worse.',    55,   'male'],
  ['pronouns that disagree say nothing', 'This 55 year old patient said he saw her.',                  55,   null],
  ['no age',                             'The applicant reported pain in her wrist.',                  null, 'female'],
  ['neither',                            'The applicant reported pain.',                               null, null],
  ['abbreviated',                        'Patient is a 41 y/o male.',                                  41,   'male'],
  ['yo',                                 '36yo woman with knee pain',                                  36,   'female'],
  ['a label',                            'Age: 47. Sex: male.',                                        47,   'male'],
  ['a score is no age',                  'Pain 10/10 for 3 years.',                                    null, null],
  ['an impossible age',                  'A 300 year old man.',                                        null, 'male'],
  ['empty',                              '',                                                           null, null],
])('%s', (_why, text, age, sex) => {
  expect(readPatient(text)).toEqual({ age, sex });
});
