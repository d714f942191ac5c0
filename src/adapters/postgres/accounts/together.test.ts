import { expect, test } from 'vitest';
import { together } from './together.ts';

test('what comes at once is done in one run, what comes later in another', async () => {
  const runs: (readonly number[])[] = [];
  const keep = together<number>(1, async all => void runs.push(all));
  await Promise.all([keep(1), keep(2), keep(3)]);
  await keep(4);
  expect(runs).toEqual([[1, 2, 3], [4]]);
});

test('nobody goes on before the run they are in is over, and all of them hear when it failed', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = together<number>(1, () => promise);
  let isOver = false;
  const waiting = slow(1).then(() => (isOver = true));
  await new Promise(later => setTimeout(later, 20));
  expect(isOver).toBe(false);
  resolve();
  await waiting;
  const failing = together<number>(1, () => Promise.reject(new Error('the disk is full')));
  const told = await Promise.allSettled([failing(1), failing(2)]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('what comes while a run is on its way waits for it, and goes into one run, though that before failed', async () => {
  const runs: (readonly number[])[] = [];
  const { promise, reject } = Promise.withResolvers<void>();
  const keep = together<number>(1, all => {
    runs.push(all);
    return runs.length === 1 ? promise : Promise.resolve();
  });
  const first = keep(1);
  first.catch(() => undefined);
  await new Promise(later => setTimeout(later, 10));
  const others = [keep(2)];
  await new Promise(later => setTimeout(later, 10));
  others.push(keep(3));
  expect(runs).toEqual([[1]]);
  reject(new Error('the disk is full'));
  await Promise.all(others);
  await expect(first).rejects.toThrow('the disk is full');
  expect(runs).toEqual([[1], [2, 3]]);
});
