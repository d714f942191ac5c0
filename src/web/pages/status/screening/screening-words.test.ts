import { expect, test } from 'vitest';
import { concernWords, screeningWords, showsScreening } from './screening-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            eligible              records                         asks first
  ['nothing against it',     'whole' as const,     'found eligible',               false],
  ['one item of two',        'part' as const,      'found eligible in part',       false],
  ['waits, is not refused',  'deferred' as const,  'deferred over liability',      false],
  ['the end of a case',      'no' as const,        'found not eligible',           true],
])('a finding in words: %s', (_why, eligible, records, asks) => {
  const words = screeningWords({ eligible });
  expect(words.button).toBe(`Record: ${records}`);
  expect(words.confirm !== null).toBe(asks);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row     item  words
  ['all of it',       null, 'The whole application'],
  ['the first item',  0,    'Item 1, Soma 350mg #90'],
  ['the second item', 1,    'Item 2, MRI'],
])('what a ground concerns: %s', (_why, item, words) => {
  expect(concernWords(item, ['Soma 350mg #90', 'MRI'])).toBe(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              state                          shown
  ['while it is screened',                     'screening' as const,          true],
  ['while it waits',                           'deferred-for-liability' as const, true],
  ['its notice is sent after it is refused',   'ineligible' as const,         true],
  ['assigned: the finding is in the history',  'assigned' as const,           false],
])('screening is shown: %s', (_why, state, shown) => {
  expect(showsScreening(state)).toBe(shown);
});
