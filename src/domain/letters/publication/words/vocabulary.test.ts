import { expect, test } from 'vitest';
import { isClinicalWord, isWord } from './vocabulary.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            word             is it a word that nobody is called by
  ['a form of a word',       'needles',       true],
  ['a plural in -es',        'boxes',         true],
  ['no plural in -es',       'barnes',        false],
  ['a long word in -ment',   'derangements',  true],
  ['a doubled letter',       'planning',      true],
  ['an ending of English',   'cautiously',    true],
  ['a word of medicine',     'rhomboids',     true],
  ['a maker',                'medtronic',     true],
  ['a country',              'guatemala',     true],
  ['a surname too',          'shepherd',      false],
  ['a given name too',       'amber',         false],
  ['what science begins',    'subspecialties', true],
  ['a surname',              'oyelaran',      false],
  ['no form of a word',      'parker',        false],
  ['a word of letters first', 'weeks',        true],
  ['two letters',            'ho',            false],
  ['two letters of letters', 'us',            true],
])('%s: %s', (_why, word, is) => {
  expect(isWord(word)).toBe(is);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    word            is it one of medicine
  ['made as medicine does',          'innovative',   false],
  ['of letters, often misspelt',     'preferred',    false],
  ['of medicine, and of English',    'inflammation', true],
  ['made as medicine does, its own', 'tenodesis',    true],
  ['part of the body',               'back',         true],
])('%s: %s', (_why, word, is) => {
  expect(isClinicalWord(word)).toBe(is);
});
