import { expect, test } from 'vitest';
import { countWaiting } from './case-rows.ts';

test('what waits is counted by where it stands', () => {
  const states = [
    { state: 'records-complete', cases: 3, ready: 0 },
    { state: 'in-review', cases: 2, ready: 1 },
    { state: 'determined', cases: 4, ready: 4 },
    { state: 'screening', cases: 1, ready: 0 },
  ] as const;
  expect(countWaiting([...states])).toEqual({ toDecide: 4, toSign: 1, signed: 4, elsewhere: 1, all: 10 });
  expect(countWaiting([])).toEqual({ toDecide: 0, toSign: 0, signed: 0, elsewhere: 0, all: 0 });
});
