import { expect, test } from 'vitest';
import { wordVector } from './word-vector.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  text                             vector
  ['words with their places',      'Pain, low back pain',           "'pain':1,4 'low':2 'back':3"],
  ['nothing that is a sign',       "it's 10/325",                   "'it':1 's':2 '10':3 '325':4"],
  ['nothing',                      ' … ',                           ''],
  ['a word too long leaves a gap', `one ${'x'.repeat(201)} two`,    "'one':1 'two':3"],
  ['a word of the longest',        'y'.repeat(200),                 `'${'y'.repeat(200)}':1`],
])('%s', (_why, text, vector) => {
  expect(wordVector(text)).toBe(vector);
});

test('a page of one word without end keeps within what PostgreSQL takes', () => {
  const vector = wordVector('pain '.repeat(20_000));
  expect(vector.split(',').length).toBe(255);
});
