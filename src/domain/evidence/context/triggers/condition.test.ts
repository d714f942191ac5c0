import { expect, test } from 'vitest';
import { meant } from '../../../../../test/builders/meant.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            text                                                                of             meant
  ['if',                                     'Stop the drug if a rash appears.',                                 'rash',        'hypothetical'],
  ['if, misread by a scanner',               '1f the unit slips the pain worsens.',                              'pain',        'hypothetical'],
  ['the same, otherwise',                    'lf she feels weakness she will return.',                           'weakness',    'hypothetical'],
  ['a ligament',                             'LF hypertrophy and stenosis are seen at L4-5.',                    'stenosis',    'affirmed'],
  ['has it',                                 'Stop the drug; a rash appeared.',                                  'rash',        'affirmed'],
  ['call for',                               'Call for any fever or bleeding.',                                  'bleeding',    'hypothetical'],
  ['alert the doctor if',                    'Alert the office if any of these occur: nosebleeds, tarry stools.', 'tarry stools', 'hypothetical'],
  ['should he',                              'Should he develop weakness he will return.',                       'weakness',    'hypothetical'],
  ['risk of',                                'The risk of constipation was explained.',                          'constipation', 'hypothetical'],
  ['as needed for',                          'One tablet as needed for spasm.',                                  'spasm',       'hypothetical'],
  ['as if',                                  'He feels as if numbness spreads.',                                 'numbness',    'affirmed'],
  ['should symptoms',                        'Should symptoms of infection occur, call.',                        'infection',   'hypothetical'],
  ['can cause',                              'The drug can cause a rash.',                                       'rash',        'hypothetical'],
  ['for future',                             'Cream is kept for future cramps.',                                 'cramps',      'hypothetical'],
  ['did cause',                              'The drug caused a rash.',                                          'rash',        'affirmed'],
  ['concerned that',                         'She is concerned that a rash comes.',                              'rash',        'hypothetical'],
])('%s', (_why, text, of, expected) => {
  expect(meant(text, of)).toBe(expected);
});
