import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@lancedb/lancedb';
import { afterAll, expect, test, vi } from 'vitest';
import { takeLease } from './lease.ts';

const base = mkdtempSync(join(tmpdir(), 'openimr-lease-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const NOON = Date.parse('2026-11-29T12:00:00.000Z');
const after = (minutes: number) => () => new Date(NOON + minutes * 60_000).toISOString();

/** A machine asks for the lease of a corpus. */
async function asked(corpus: string, machine: string, now: () => string, running = process.ppid) {
  const taken = await takeLease(await connect(join(base, corpus)), { machine, process: running }, now);
  return taken.kind === 'taken' ? taken.lease : taken.by;
}

async function held(corpus: string, machine: string, now: () => string) {
  const lease = await asked(corpus, machine, now);
  if (typeof lease === 'string') throw new Error(`held by ${lease}`);
  return lease;
}

test('one machine writes, and another may when it has ended', async () => {
  const first = await held('ended', 'one', after(0));
  expect(await asked('ended', 'two', after(9))).toBe(
    `process ${process.ppid} on one, seen at 2026-11-29T12:00:00.000Z`,
  );
  await first.end();
  await (await held('ended', 'two', after(9))).end();
});

test('what a dead process left behind its machine takes over at once, another once it was silent for ten minutes', async () => {
  const DEAD = 999_999_999;
  await asked('left', 'one', after(0), DEAD);
  expect(await asked('left', 'two', after(1))).toContain(`process ${DEAD} on one`);
  await held('left', 'one', after(1));
  expect(await asked('left', 'one', after(2), process.pid)).toContain(`process ${process.ppid} on one`);
  expect(await asked('left', 'two', after(10))).toContain('seen at 2026-11-29T12:01');
  await (await held('left', 'two', after(11))).end();
});

test('who was silent too long writes no more, and leaves the lease to who has it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const silent = await held('silent', 'one', after(0));
  silent.assertHeld();
  const other = await held('silent', 'two', after(10));
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(() => silent.assertHeld()).toThrow('two has begun to write the corpus'));
  await silent.end();
  expect(await asked('silent', 'three', after(11))).toContain('on two, seen at');
  other.assertHeld();
  await other.end();
});

test('who cannot tell that it writes stops before another may begin', async () => {
  let minutes = 0;
  const lease = await held('cut off', 'one', () => after(minutes)());
  minutes = 9;
  lease.assertHeld();
  minutes = 10;
  expect(() => lease.assertHeld()).toThrow('did not answer for ten minutes');
});
