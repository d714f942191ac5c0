import { expect, test } from 'vitest';
import { isNameAlone } from './called.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      word             are people called by it and nothing else is
  ['a surname of the list',            'ramaswamy',     true],
  ['a given name of the list',         'venkatesh',     true],
  ['the first of a line of the list',  'aab',           true],
  ['a short one',                      'tso',           true],
  ['by the form of Armenian ones',     'tchobanian',    true],
  ['by the form of Ukrainian ones',    'shcherbenko',   true],
  ['by the form of Greek ones',        'zavrodakis',    true],
  ['a word of the language, too',      'held',          false],
  ['a surname that is a word',         'crook',         false],
  ['a drug',                           'zanaflex',      false],
  ['a brace',                          'aspen',         false],
  ['a sign',                           'spurling',      false],
  ['a class that many are called by',  'mason',         false],
  ['a word of medicine',               'radiculopathy', false],
  ['nobody knows it',                  'xquorvant',     false],
  ['two letters',                      'ho',            false],
])('%s: %s', (_why, word, is) => {
  expect(isNameAlone(word)).toBe(is);
});
