import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashNumbers } from './hash-numbers.ts';

const hash = (name: string) => createHash('sha256').update(name).digest();

test('what was kept is told, also after it has grown, and what was not is 0', () => {
  const kept = hashNumbers();
  for (let number = 1; number <= 10_000; number += 1) kept.set(hash(`letter ${number}`), number);
  kept.set(hash('letter 7'), 70);
  expect([1, 2, 9_999, 10_000].map(number => kept.get(hash(`letter ${number}`)))).toEqual([1, 2, 9_999, 10_000]);
  expect(kept.get(hash('letter 7'))).toBe(70);
  expect(kept.get(hash('letter 10001'))).toBe(0);
});
