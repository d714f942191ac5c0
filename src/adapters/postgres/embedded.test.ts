import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type ClientConfig, type QueryResult } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startEmbeddedPostgres } from './embedded.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'openimr-embedded-'));
chmodSync(root, 0o755); // as root the server runs as nobody, who must pass
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function query(server: ClientConfig, sql: string): Promise<QueryResult> {
  const client = new Client(server);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A Node of its own that starts the server on a folder, says `up`, and stays. */
async function nodeWithServer(folder: string): Promise<ChildProcess> {
  const module = JSON.stringify(new URL('embedded.ts', import.meta.url).href);
  const code = `
    const { startEmbeddedPostgres } = await import(${module});
    await startEmbeddedPostgres(${JSON.stringify(folder)});
    process.stdout.write('up');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error(complaint)));
  });
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

function postmaster(folder: string): number {
  return Number.parseInt(readFileSync(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
}

test('what was written is there after Node and PostgreSQL were killed', async () => {
  const folder = path.join(root, 'killed');
  const node = await nodeWithServer(folder);
  const first = await startEmbeddedPostgres(folder); // shares the server that runs
  await query(first.server, 'create table kept (word text)');
  await query(first.server, `insert into kept values ('here')`);
  const pid = postmaster(folder);
  await killed(node);
  process.kill(pid, 'SIGKILL');
  const second = await startEmbeddedPostgres(folder);
  expect((await query(second.server, 'select word from kept')).rows).toEqual([{ word: 'here' }]);
  expect(postmaster(folder)).not.toBe(pid);
  await second.stop();
});

test('a server left running by a killed Node is used, and stopped by who uses it last', async () => {
  const folder = path.join(root, 'left');
  const node = await nodeWithServer(folder);
  const pid = postmaster(folder);
  await killed(node);
  const next = await startEmbeddedPostgres(folder);
  expect(postmaster(folder)).toBe(pid);
  const user = new Client(next.server);
  await user.connect();
  await next.stop();
  expect((await user.query('select 1 as still')).rows).toEqual([{ still: 1 }]);
  await user.end();
  await pause(50);
  await next.stop();
  await expect(query(next.server, 'select 1')).rejects.toThrow();
});

test('two that start at once share one server', async () => {
  const folder = path.join(root, 'twice');
  const nodes = await Promise.all([nodeWithServer(folder), nodeWithServer(folder)]);
  const shared = await startEmbeddedPostgres(folder);
  expect((await query(shared.server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  await Promise.all(nodes.map(killed));
  await shared.stop();
});

test('a process number used again by another program does not keep it from starting', async () => {
  const folder = path.join(root, 'stale');
  const first = await startEmbeddedPostgres(folder);
  const left = readFileSync(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8');
  await first.stop();
  // A program of the server’s own user has the number now.
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...(process.getuid?.() === 0 ? { uid: 65_534 } : {}) });
  writeFileSync(path.join(folder, 'postgres/cluster/postmaster.pid'), left.replace(/^\d+/, String(stranger.pid)));
  const second = await startEmbeddedPostgres(folder);
  expect((await query(second.server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  await second.stop();
  stranger.kill();
});

test('a path too long for a socket is no obstacle', async () => {
  const folder = path.join(root, 'long'.repeat(20), 'longer'.repeat(10));
  mkdirSync(folder, { recursive: true });
  const long = await startEmbeddedPostgres(folder);
  expect(long.server.host.length).toBeLessThan(90);
  expect((await query(long.server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  await long.stop();
  rmSync(long.server.host, { recursive: true, force: true });
});

test('a data folder the server’s user cannot reach holds a link to one it can', async () => {
  const folder = path.join(root, 'private', '.data');
  mkdirSync(folder, { recursive: true });
  chmodSync(path.dirname(folder), 0o700);
  const first = await startEmbeddedPostgres(folder);
  await query(first.server, 'create table kept (word text)');
  await first.stop();
  const second = await startEmbeddedPostgres(folder);
  expect((await query(second.server, 'select from kept')).rowCount).toBe(0);
  await second.stop();
  const home = realpathSync(path.join(folder, 'postgres'));
  expect(existsSync(path.join(home, 'cluster/PG_VERSION'))).toBe(true);
  rmSync(home, { recursive: true });
});

test('a data folder that is a file is named in one line', async () => {
  const folder = path.join(root, 'file');
  writeFileSync(folder, '');
  await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/file/);
});
