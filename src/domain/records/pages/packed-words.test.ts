import { array, assert, integer, nat, property, record } from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from './packed-words.ts';

const grid = (most: number) => integer({ min: 0, max: most * 20 }).map(steps => steps / 20);
const word = record({
  gap: nat(40),
  length: integer({ min: 1, max: 3000 }),
  x: grid(14_400),
  y: grid(14_400),
  width: grid(14_400),
  height: grid(14_400),
  confidence: nat(100).map(hundredths => hundredths / 100),
});

test('what was packed comes back, also on a page five metres wide', () => {
  assert(
    property(array(word), drawn => {
      let end = 0;
      const words = drawn.map(({ gap, length, ...box }) => {
        const start = end + gap;
        end = start + length;
        return { start, end, ...box };
      });
      expect(unpackWords(packWords(words))).toEqual(words);
    }),
  );
});

test('a page of 400 words takes under 4,200 bytes', () => {
  const words = Array.from({ length: 400 }, (_, index) => ({
    start: index * 7,
    end: index * 7 + 6,
    x: 72 + (index % 12) * 38.37,
    y: 72 + Math.floor(index / 12) * 13.8,
    width: 33.333,
    height: 11.04,
    confidence: 0.9231,
  }));
  expect(packWords(words).length).toBeLessThan(4200);
  for (const [index, { x, y, width, height, confidence }] of unpackWords(packWords(words)).entries()) {
    const was = words[index] ?? { x: 0, y: 0, width: 0, height: 0, confidence: 0 };
    expect(Math.abs(x - was.x)).toBeLessThanOrEqual(0.025 + 1e-9);
    expect(Math.abs(y - was.y)).toBeLessThanOrEqual(0.025 + 1e-9);
    expect(Math.abs(width - was.width)).toBeLessThanOrEqual(0.025 + 1e-9);
    expect(Math.abs(height - was.height)).toBeLessThanOrEqual(0.025 + 1e-9);
    expect(Math.abs(confidence - was.confidence)).toBeLessThanOrEqual(0.005 + 1e-9);
  }
});

test('a cut is noticed', () => {
  const packed = packWords([{ start: 0, end: 4, x: 300, y: 300, width: 30, height: 12, confidence: 1 }]);
  expect(() => unpackWords(packed.subarray(0, 5))).toThrow('cut off');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       told                   kept, in points
  ['the farthest place that is kept',   2 ** 28 / 20,          2 ** 28 / 20],
  ['a place farther away',              2 ** 28 / 20 + 1,      2 ** 28 / 20],
  ['far to the left',                   -3.4e38,               -(2 ** 28) / 20],
  ['no end at all',                     Infinity,              2 ** 28 / 20],
  ['no number',                         Number.NaN,            0],
])('a damaged file may say any place: %s', (_why, told, kept) => {
  const word = { start: 0, end: 4, x: told, y: 1, width: 1, height: 1, confidence: 1 };
  const next = { start: 5, end: 9, x: 10, y: 10, width: 30, height: 12, confidence: 0.5 };
  const [first, second] = unpackWords(packWords([word, next]));
  expect(first?.x).toBe(kept);
  expect(second).toEqual(next);
});
