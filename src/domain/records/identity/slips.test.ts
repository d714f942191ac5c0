import { distance } from 'fastest-levenshtein';
import * as fc from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { withinOneSlip } from './slips.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                a          b           one slip
  ['the same',                   'arroyo',  'arroyo',   true],
  ['a letter wrong',             'arroyo',  'arroyi',   true],
  ['a letter missing',           'arroyo',  'aroyo',    true],
  ['a letter too many',          'arroyo',  'arroyyo',  true],
  ['neighbours swapped',         'arroyo',  'arryoo',   true],
  ['two letters wrong',          'arroyo',  'arraya',   false],
  ['two letters missing',        'arroyo',  'aryo',     false],
  ['letters swapped far apart',  'arroyo',  'yrroao',   false],
  ['nothing and a letter',       '',        'a',        true],
  ['nothing and two',            '',        'ab',       false],
])('%s', (_why, a, b, expected) => {
  expect(withinOneSlip(a, b)).toBe(expected);
});

test('one edit is a slip, and a slip is at most a swap', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = distance(a, b);
      if (edits <= 1) expect(withinOneSlip(a, b)).toBe(true);
      if (edits > 2) expect(withinOneSlip(a, b)).toBe(false);
      expect(withinOneSlip(a, b)).toBe(withinOneSlip(b, a));
    }),
    { numRuns: 2000 },
  );
});
