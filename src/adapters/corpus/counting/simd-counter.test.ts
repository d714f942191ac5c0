import { expect, test } from 'vitest';
import { plainCounter } from '#domain/corpus/columns/bit-counter.ts';
import { assert, integer, property } from '../../../../test/random.ts';
import { simdCounter } from './simd-counter.ts';

/** Words of every density, among them those without a bit and those with all. */
const word = (random: () => number) => {
  const [one, other, kind] = [random(), random(), random() % 5];
  return [0, 0xff_ff_ff_ff, one, one & other, one | other][kind] ?? 0;
};

function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c_1b_3c_6d) + 0x9e_37_79_b9) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}

test('counts what counting word by word counts', () => {
  assert(
    property(integer({ min: 0, max: 2 ** 31 }), integer({ min: 1, max: 12 }), (seed, blocks) => {
      const random = numbersFrom(seed);
      const counter = simdCounter();
      const rooms = counter.rooms(3, blocks * 64);
      for (const room of rooms) room.forEach((_zero, at) => (room[at] = word(random)));
      const [one = new Uint32Array(), other = new Uint32Array(), ends = new Uint32Array()] = rooms;
      const plain = plainCounter();
      expect(counter.inBoth(one, other)).toBe(plain.inBoth(one, other));
      expect(counter.stretchesInBoth(one, other, ends)).toBe(plain.stretchesInBoth(one, other, ends));
    }),
    { numRuns: 100 },
  );
});

test('sets of millions lie in a memory that has grown, and are empty at first', () => {
  const counter = simdCounter();
  counter.rooms(1, 64)[0]?.fill(1);
  const [one = new Uint32Array(), other = new Uint32Array()] = counter.rooms(2, 1 << 17);
  expect(counter.inBoth(one, one)).toBe(0);
  one.fill(0xff_ff_ff_ff);
  other.fill(3);
  expect(counter.inBoth(one, other)).toBe(2 ** 18);
  expect(counter.stretchesInBoth(one, other, other)).toBe(2 ** 18);
  expect(counter.inBoth(new Uint32Array(), new Uint32Array())).toBe(0);
});
