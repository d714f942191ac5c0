import { expect, test } from 'vitest';
import { consistencyOf } from './consistency.ts';

const [upheld, overturned] = [false, true];

test('like cases decided alike agree wholly; what has no like is not counted', () => {
  const groups = [[upheld, upheld], [overturned, overturned], [upheld]];
  expect(consistencyOf(groups)).toEqual({ pairs: 2, cohen: 1, triples: 0, fleiss: null });
});

test('decided by lot they agree no more than chance', () => {
  const groups = [
    [upheld, upheld],
    [upheld, overturned],
    [overturned, upheld],
    [overturned, overturned],
  ];
  expect(consistencyOf(groups).cohen).toBe(0);
});

test('threes: two groups of three, each of one mind', () => {
  const groups = [
    [upheld, upheld, upheld],
    [overturned, overturned, overturned],
  ];
  expect(consistencyOf(groups)).toMatchObject({ triples: 2, fleiss: 1 });
});
