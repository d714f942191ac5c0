import { expect, test } from 'vitest';
import { isEnglish, isProperNoun } from './english.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          word           is it English, written small
  ['a stem',                               'branch',      true],
  ['a plural in -es',                      'branches',    true],
  ['a doubled letter',                     'planning',    true],
  ['an -e that goes',                      'denied',      true],
  ['an ending its stem does not take',     'branchment',  false],
  ['a beginning',                          'unlock',      true],
  ['a beginning and an ending',            'unlocked',    true],
  ['a beginning its stem does not take',   'unbranch',    false],
  ['written with a capital',               'barnes',      false],
  ['small and with a capital',             'carpenter',   true],
  ['no word',                              'oyelaran',    false],
  ['nothing',                              '',            false],
])('%s: %s', (_why, word, is) => {
  expect(isEnglish(word)).toBe(is);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           word          does English write it with a capital alone
  ['a town',                'washington', true],
  ['a month',               'april',      true],
  ['small, too',            'carpenter',  false],
  ['no word',               'oyelaran',   false],
])('%s: %s', (_why, word, is) => {
  expect(isProperNoun(word)).toBe(is);
});
