import { expect, test } from 'vitest';
import { shared } from './shared.ts';

async function* numbers(count: number, made: number[]) {
  for (let at = 0; at < count; at += 1) {
    made.push(at);
    await null;
    yield at;
  }
}

test('each taker gets every item, which is made once, however they hurry', async () => {
  const made: number[] = [];
  const [one, other, third] = shared(numbers(500, made), 3);
  const slowly = async () => {
    const got: number[] = [];
    for await (const item of other ?? []) {
      await new Promise(resolve => setImmediate(resolve));
      got.push(item);
    }
    return got;
  };
  const all = Array.from({ length: 500 }, (_none, at) => at);
  expect(await Promise.all([Array.fromAsync(one ?? []), slowly(), Array.fromAsync(third ?? [])])).toEqual([
    all,
    all,
    all,
  ]);
  expect(made).toEqual(all);
});

test('the quickest is no more than a few items ahead of the slowest', async () => {
  const made: number[] = [];
  const [quick, slow] = shared(numbers(1_000, made), 2);
  const hurrying = Array.fromAsync(quick ?? []);
  const steps = slow?.[Symbol.asyncIterator]();
  await steps?.next();
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(made.length).toBeLessThan(80);
  // Who leaves is waited for no more.
  await steps?.return?.();
  expect(await hurrying).toHaveLength(1_000);
});

test('what breaks the source breaks every taker', async () => {
  async function* broken() {
    yield 1;
    throw new Error('broken');
  }
  const takers = shared(broken(), 2);
  const ended = await Promise.allSettled(takers.map(taker => Array.fromAsync(taker)));
  expect(ended.map(({ status }) => status)).toContain('rejected');
});
