import { expect, test } from 'vitest';
import { joinedParts } from './joined-parts.ts';

test('parts lie end to end, however they came', () => {
  const parts = joinedParts(length => new Uint32Array(length));
  parts.add([1, 2]);
  parts.add([]);
  parts.room(100).set([3, 4, 5]);
  parts.laid(2);
  parts.add([6]);
  expect(parts.taken()).toEqual({ all: Uint32Array.of(1, 2, 3, 4, 6), ends: Uint32Array.of(2, 2, 4, 5) });
});

test('what was taken stays as it was, and the next begins anew', () => {
  const parts = joinedParts(length => new Uint8Array(length));
  parts.add([1, 2, 3]);
  const first = parts.taken();
  parts.add([9]);
  expect(parts.taken()).toEqual({ all: Uint8Array.of(9), ends: Uint32Array.of(1) });
  expect(first.all).toEqual(Uint8Array.of(1, 2, 3));
  expect(parts.taken()).toEqual({ all: new Uint8Array(0), ends: new Uint32Array(0) });
});

test('more than is kept for the next lot', () => {
  const parts = joinedParts(length => new Uint8Array(length));
  const large = new Uint8Array(9_000_000).fill(7);
  parts.add([1]);
  parts.add(large);
  const { all, ends } = parts.taken();
  expect([...ends]).toEqual([1, 9_000_001]);
  expect([all[0], all[1], all.at(-1)]).toEqual([1, 7, 7]);
  parts.add([2]);
  expect(parts.taken().all).toEqual(Uint8Array.of(2));
});
