import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['denied',         'There is no aberrant behavior.',        ['-aberrant behavior']],
  ['seeking',        'drug-seeking behavior was noted',       ['aberrant behavior']],
  ['early',          'He asked for early refills.',           ['early refill']],
  ['ran out',        'She ran out of her medications early.', ['early refill']],
  ['lost',           'a lost prescription',                   ['lost prescription']],
  ['more',           'He was taking more than prescribed.',   ['more than prescribed']],
  ['shopping',       'doctor shopping',                       ['several prescribers']],
  ['diversion',      'no evidence of diversion',              ['-diversion']],
  ['refill',         'a refill',                              []],
  ['lost weight',    'He lost weight.',                       []],
  ['diverticulitis', 'diverticulitis',                        []],
  ['early visit',    'an early visit',                        []],
])('%s', (_why, text, facts) => {
  expect(factsIn('aberrant-behavior', text)).toEqual(facts);
});
