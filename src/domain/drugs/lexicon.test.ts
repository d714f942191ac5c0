import { expect, test } from 'vitest';
import { findPhrases, lexicon, splitWords } from './lexicon.ts';

const names = lexicon([
  ['MS Contin', 'morphine'],
  ['Voltaren', 'oral'],
  ['Voltaren gel', 'gel'],
  ['vitamin B12', 'b12'],
  ['aspirin', 'aspirin'],
]);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                         found
  ['a single word, whatever its case',     'ASPIRIN 81mg',              ['aspirin:ASPIRIN']],
  ['the longest name wins',                'Voltaren gel and Voltaren', ['gel:Voltaren gel', 'oral:Voltaren']],
  ['a hyphen joins',                       'MS-Contin',                 ['morphine:MS-Contin']],
  ['a full stop does not',                 'rule out MS. Contin',       []],
  ['part of a word is not the word',       'aspirins',                  []],
  ['figures end a word',                   'aspirin81',                 ['aspirin:aspirin']],
  ['a name may hold a figure',             'Vitamin B-12 injection',    ['b12:Vitamin B-12']],
  ['nothing in an empty text',             '',                          []],
])('%s', (_why, text, expected) => {
  const found = findPhrases(names, splitWords(text));
  expect(found.map(match => `${match.value}:${text.slice(match.start, match.end)}`)).toEqual(expected);
});
