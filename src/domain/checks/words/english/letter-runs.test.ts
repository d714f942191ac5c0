import { expect, test } from 'vitest';
import { isStruck } from '../medicine/right-words.ts';
import { shiftedBack } from './letter-runs.ts';

test.each(['sdfkjsd', 'yjrtspu', 'asdfgh', 'qweqrt', 'lkjhg', 'dfgdfg'])('%s is struck at random', word => {
  expect(isStruck(word)).toBe(true);
});

test.each([
  'psychophysical',
  'rhythm',
  'hematochezia',
  'bradykinesia',
  'pyuria',
  'methylsulfonylmethane',
  'lightheadedness',
  'xylocaine',
])('%s is a word, known or not', word => {
  expect(isStruck(word)).toBe(false);
});

// biome-ignore format: a table reads in columns
test.each([
  ['lmrr',     'knee'],
  ['jbww',     'knee'],
  ['trvptf',   'record'],
  ['ewxies',   'record'],
  ['wcuswbxw', 'evidence'],
  ['frmorf',   'denied'],
])('%s is %s with the hands a key too far to a side', (struck, meant) => {
  expect(shiftedBack(struck)).toContain(meant);
});
