import { expect, test } from 'vitest';
import { assert, integer, property, uniqueArray } from '../../../../test/random.ts';
import { both, either, includes, numbersIn, setOf, sizeOf } from './decision-set.ts';

const numbers = uniqueArray(integer({ min: 0, max: 299 })).map(list => list.toSorted((a, b) => a - b));

test('a set of bits is the set of its numbers', () => {
  assert(
    property(numbers, numbers, (one, other) => {
      const [a, b] = [setOf(300, one), setOf(300, other)];
      expect([...numbersIn(a)]).toEqual(one);
      expect(sizeOf(a)).toBe(one.length);
      expect([...numbersIn(both(a, b))]).toEqual(one.filter(number => other.includes(number)));
      expect([...numbersIn(either(a, b))]).toEqual([...new Set([...one, ...other])].toSorted((x, y) => x - y));
      expect(one.every(number => includes(a, number))).toBe(true);
    }),
  );
});

test('sets of different sizes: what is beyond the smaller is only in the larger', () => {
  const [small, large] = [setOf(10, [3]), setOf(100, [3, 70])];
  expect([...numbersIn(both(small, large))]).toEqual([3]);
  expect([...numbersIn(either(small, large))]).toEqual([3, 70]);
  expect(includes(small, 70)).toBe(false);
});
