import { expect, test } from 'vitest';
import { pace } from './pace.ts';

test('the pace is that of the last half a minute, and so is what is left', () => {
  const going = pace();
  expect(going.of(100)).toEqual({ perSecond: null, secondsLeft: null });
  going.mark(0, 0);
  expect(going.of(100)).toEqual({ perSecond: null, secondsLeft: null });
  going.mark(10, 1_000);
  expect(going.of(2_000)).toEqual({ perSecond: 100, secondsLeft: 10 });
  // What was passed over quickly at first is forgotten.
  going.mark(20, 1_010);
  going.mark(40, 1_030);
  expect(going.of(1_060)).toEqual({ perSecond: 1, secondsLeft: 30 });
  // More than was counted beforehand is no time below nothing.
  expect(going.of(1_000).secondsLeft).toBe(0);
});

test('what stands still has no pace', () => {
  const going = pace();
  going.mark(0, 5);
  going.mark(60, 5);
  expect(going.of(10)).toEqual({ perSecond: null, secondsLeft: null });
});
