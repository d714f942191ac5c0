import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['unit and range',       'Sodium 139 mmol/L 135-145',                        ['Sodium 139']],
  ['range alone',          'AST 41 10-40',                                     ['AST 41']],
  ['a flag',               'Alk phos 146 H 40-129',                            ['Alk phos 146']],
  ['per cent',             'Hemoglobin A1c 7.1 % 4.0-5.6',                     ['Hemoglobin A1c 7.1']],
  ['rows in columns',      'Potassium   4.5   mmol/L\nPlatelets   319   K/uL', ['Potassium 4.5', 'Platelets 319']],
  ['a sentence is none',   'Potassium 20 tablets were given.',                 []],
  ['a number of a visit',  'Glucose on visit 4 of 12.',                        []],
])('%s', (_why, text, facts) => {
  expect(factsIn('lab', text)).toEqual(facts);
});
