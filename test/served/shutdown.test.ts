import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endInOrder } from '../../src/adapters/terminal/end-in-order.ts';
import { type TestDatabase, testDatabase, urlOf } from '../database.ts';
import { type AppProcess, appProcess } from './app-process.ts';

let base: TestDatabase;
let folder: string;
beforeAll(async () => {
  base = await testDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'openimr-shutdown-'));
});
afterAll(async () => {
  await base.drop();
  rmSync(folder, { recursive: true, force: true });
});

const start = (seconds: string) =>
  appProcess({ DATABASE_URL: urlOf(base.server), DATA_FOLDER: folder, SHUTDOWN_SECONDS: seconds });

/** A request whose body is half sent: the app is at work on it. */
async function halfSent({ url }: AppProcess) {
  const body = JSON.stringify({ file: 'letter.txt', text: 'no letter at all' });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.on('error', () => undefined); // cut off: the answer shows it
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  const head = ['POST /api/v1/letter-checks HTTP/1.1', 'host: 127.0.0.1', 'content-type: application/json'];
  socket.write([...head, `content-length: ${body.length}`, 'expect: 100-continue', '', ''].join('\r\n'));
  await once(socket, 'data'); // 100 Continue: it has taken the request
  answer = '';
  socket.write(body.slice(0, 10));
  return {
    finish: async () => {
      socket.end(body.slice(10));
      await closed;
      return answer;
    },
    cutOff: async () => {
      await closed;
      return answer;
    },
  };
}

async function untilRefused({ url }: AppProcess): Promise<void> {
  for (;;) {
    const taken = await fetch(`${url}/health`).then(
      answer => answer.ok,
      () => false,
    );
    if (!taken) return;
  }
}

test('asked to end, it finishes what it has begun, takes nothing new, and is gone', async () => {
  const app = await start('30');
  expect(await (await fetch(`${app.url}/ready`)).json()).toEqual({ status: 'ready' });
  const request = await halfSent(app);
  app.child.kill('SIGTERM');
  await untilRefused(app);
  expect(app.child.exitCode).toBeNull();
  expect(await request.finish()).toMatch(/^HTTP\/1\.1 422 /); // the answer: this is no letter
  expect(await app.ended).toBe(0);
});

test('what takes longer than the limit is cut off and told of', async () => {
  const app = await start('1');
  const request = await halfSent(app);
  app.child.kill('SIGTERM');
  expect(await request.cutOff()).toBe('');
  expect(await app.ended).toBe(0);
  expect(app.said.join('\n')).toContain('requests did not end in time');
});

test('things end in turn, the last begun first; one that fails or hangs keeps no other from ending', async () => {
  const told: string[] = [];
  const problems: string[] = [];
  const end = (what: string, how: () => Promise<unknown>) => ({
    what,
    end: () => {
      told.push(what);
      return how();
    },
  });
  const endings = [
    end('database', () => Promise.resolve()),
    end('jobs', () => Promise.reject(new Error('gone'))),
    end('requests', () => new Promise(() => undefined)),
  ];
  await endInOrder(endings, 10, (what, error) => problems.push(`${what}: ${error?.message ?? 'late'}`));
  expect(told).toEqual(['requests', 'jobs', 'database']);
  expect(problems).toEqual(['requests: late', 'jobs: gone']);
});
