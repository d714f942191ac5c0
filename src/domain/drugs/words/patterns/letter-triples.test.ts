import { expect, test } from 'vitest';
import { holdsAny, soughtAny, triplesOf } from './letter-triples.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       text                        letters        holds
  ['in the middle',                     'pain of the Lumber spine', 'lumber',      true],
  ['at the start',                      'lumber spine',             'lumber spine', true],
  ['at the end',                        'status post',              'post',        true],
  ['one letter other',                  'pain of the lumbar spine', 'lumber',      false],
  ['every triple, but not in a row',    'umberlumb',                'lumber',      false],
  ['too short to have a triple',        'at the bone',              'at',          true],
  ['too short, and not there',          'the bone',                 'at',          false],
  ['in an empty text',                  '',                         'post',        false],
])('%s', (_why, text, letters, expected) => {
  expect(holdsAny(triplesOf(text), soughtAny([letters]))).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       text               runs                              holds
  ['the second of two',                 'no relief',       ['no benefit', 'no relief'],      true],
  ['none of them',                      'no change',       ['no benefit', 'no relief'],      false],
  ['only what they share',              'no re',           ['no relief', 'no rest'],         false],
  ['runs that share nothing',           'the sacral area', ['lumbar', 'sacral'],             true],
])('one of several: %s', (_why, text, runs, expected) => {
  expect(holdsAny(triplesOf(text), soughtAny(runs))).toBe(expected);
});
