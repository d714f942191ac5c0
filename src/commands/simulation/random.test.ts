import { expect, test } from 'vitest';
import { drawn, meanOf, picked, seeded, waited } from './random.ts';

const many = <Value>(once: () => Value) => Array.from({ length: 40_000 }, once);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the same seed gives the same numbers, another seed others', () => {
  const [one, same, other] = [seeded(7), seeded(7), seeded(8)].map(random => Array.from({ length: 50 }, random));
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
});

test('numbers lie from 0 to 1, evenly', () => {
  const random = seeded(1);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of many(random)) {
    expect(number >= 0 && number < 1).toBe(true);
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(count).toBeGreaterThan(3_700);
  for (const count of tenths) expect(count).toBeLessThan(4_300);
});

test('a spread has its median, its ninth tenth and its mean', () => {
  const random = seeded(2);
  const spread = { median: 15, p90: 28 };
  const values = many(() => drawn(random, spread)).sort((a, b) => a - b);
  expect(values[20_000]).toBeCloseTo(15, 0);
  expect(values[36_000] ?? 0).toBeGreaterThan(27);
  expect(values[36_000] ?? 0).toBeLessThan(29);
  expect(mean(values) / meanOf(spread)).toBeCloseTo(1, 1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row               median  p90  value
  ['nothing stays nothing',     0,      0,   0],
  ['no spread at all',          4,      4,   4],
  ['p90 under the median is none', 4,   2,   4],
])('%s', (_why, median, p90, value) => {
  expect(drawn(seeded(3), { median, p90 })).toBe(value);
  expect(meanOf({ median, p90 })).toBe(value);
});

test('a waiting time has its mean, a choice its shares', () => {
  const random = seeded(4);
  expect(mean(many(() => waited(random, 9)))).toBeCloseTo(9, 0);
  const names = ['mail', 'fax'] as const;
  const choices = many(() => picked(random, { mail: 0.6, fax: 0.3 }, names));
  expect(choices.filter(choice => choice === 'mail').length / choices.length).toBeCloseTo(0.6, 1);
  expect(choices.filter(choice => choice === null).length / choices.length).toBeCloseTo(0.1, 1);
});
