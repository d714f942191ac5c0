import { expect, test } from 'vitest';
import { wordVector } from './word-vector.ts';

/** A vector as it is written: each word with its places. */
function told(vector: Buffer): string {
  const words: string[] = [];
  let at = 4;
  while (at < vector.length) {
    const end = vector.indexOf(0, at);
    const places = Array.from({ length: vector.readUInt16BE(end + 1) }, (_, index) =>
      vector.readUInt16BE(end + 3 + index * 2),
    );
    words.push(`'${vector.toString('utf8', at, end)}':${places.join(',')}`);
    at = end + 3 + places.length * 2;
  }
  expect(vector.readInt32BE(0)).toBe(words.length);
  return words.join(' ');
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  text                             vector
  ['words with their places',      'Pain, low back pain',           "'pain':1,4 'low':2 'back':3"],
  ['nothing that is a sign',       "it's 10/325",                   "'it':1 's':2 '10':3 '325':4"],
  ['nothing',                      ' … ',                           ''],
  ['a word too long leaves a gap', `one ${'x'.repeat(201)} two`,    "'one':1 'two':3"],
  ['letters of any script',        'Año Νέο año, Łódź',             "'año':1,3 'νέο':2 'łódź':4"],
  ['letters that grow when small', 'İki iki',                       "'i̇ki':1 'iki':2"],
  ['a word of the longest',        'y'.repeat(200),                 `'${'y'.repeat(200)}':1`],
])('%s', (_why, text, vector) => {
  expect(told(wordVector(text))).toBe(vector);
});

test('a page of one word without end keeps within what PostgreSQL takes', () => {
  const vector = told(wordVector('pain '.repeat(20_000)));
  expect(vector.split(',').length).toBe(255);
});

test('of places that cannot be told apart one is kept', () => {
  const vector = told(wordVector(`${'back '.repeat(16_380)}${'leg '.repeat(10)}`));
  expect(vector).toMatch(/'leg':16381,16382,16383$/);
});

test('words that come to the same sum are two words', () => {
  expect(told(wordVector('an c0 an'))).toBe("'an':1,3 'c0':2");
});
