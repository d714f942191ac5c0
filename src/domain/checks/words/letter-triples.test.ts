import { expect, test } from 'vitest';
import { mayHold, triplesIn, triplesOf } from './letter-triples.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    text                        letters        may hold
  ['in the middle',                  'pain of the lumber spine', 'lumber',      true],
  ['at the start',                   'lumber spine',             'lumber spine', true],
  ['at the end',                     'status post',              'post',        true],
  ['one letter other',               'pain of the lumbar spine', 'lumber',      false],
  ['its halves apart',               'statues were posted',      'statue post', false],
  ['in an empty text',               '',                         'post',        false],
])('%s', (_why, text, letters, expected) => {
  expect(mayHold(triplesOf(text), triplesIn(letters))).toBe(expected);
});
