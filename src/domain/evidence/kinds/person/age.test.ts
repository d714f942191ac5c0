import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['years old',     'The worker is a 44 year old man.',  ['44']],
  ['hyphens',       'A 58-year-old woman fell.',         ['58']],
  ['now',           'a now 52-year-old clerk',           ['52']],
  ['y/o',           'Patient is 37 y/o.',                ['37']],
  ['of age',        'He is 61 years of age.',            ['61']],
  ['a label',       'Age: 29',                           ['29']],
  ['aged',          'a man aged 45',                     ['45']],
  ['yrs',           'a 50 yrs old painter',              ['50']],
  ['when it began', 'Migraine since 13 years old.',      []],
  ['a relative',    'His son is a 15 year old student.', []],
  ['years of pain', 'Pain for 10 years.',                []],
  ['a score',       'pain 10/10',                        []],
  ['too young',     'a 2 year old injury',               []],
])('%s', (_why, text, facts) => {
  expect(factsIn('age', text)).toEqual(facts);
});
