import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { readyBinaries } from './embedded/binaries.ts';
import { type Places, preparePlaces, removeFile } from './embedded/places.ts';
import { isAlive, releaseLeftovers, runningPostmaster } from './embedded/postmaster.ts';
import { reasonItEnded } from './embedded/reason-it-ended.ts';
import { handOver, type ServerUser, serverUser } from './embedded/server-user.ts';
import { takeStartLock } from './embedded/start-lock.ts';
import type { Server } from './server.ts';

export type EmbeddedPostgres = {
  readonly server: Extract<Server, { host: string }>;
  /** Stops the server unless another process still uses it. Close your own connections first. */
  readonly stop: () => Promise<void>;
  /** Starts the server again when it was killed; asked for while that is done, it is done once. */
  readonly revive: () => Promise<void>;
};

const user = 'openimr';
const patience = 60_000;
const step = 50;

/**
 * A real PostgreSQL from npm on a data folder, over a Unix socket. One that runs already (another process started it, or
 * Node was killed and left it) is shared; a cluster that was cut off recovers by itself.
 */
export async function startEmbeddedPostgres(dataFolder: string): Promise<EmbeddedPostgres> {
  const runAs = serverUser();
  const places = preparePlaces(dataFolder, runAs);
  const server = { host: places.sockets, port: 5432, user, database: 'openimr' };
  await untilItAnswers(places, runAs);
  await createDatabase(places, server.database);
  let reviving: Promise<void> | null = null;
  return {
    server,
    stop: () => stop(places),
    revive: async () => {
      reviving ??= untilItAnswers(places, runAs).finally(() => (reviving = null));
      await reviving;
    },
  };
}

async function untilItAnswers(places: Places, runAs: ServerUser | null): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await answers(places))) {
    if (Date.now() > deadline) throw new Error(`the embedded database did not start in 60 s; see ${places.log}`);
    if (runningPostmaster(places) === null && takeStartLock(places.lock)) {
      try {
        // Another process may have started it between our look and our lock.
        if (runningPostmaster(places) === null) await start(places, runAs, deadline);
      } finally {
        removeFile(places.lock);
      }
    } else {
      await pause(step);
    }
  }
}

async function start(places: Places, runAs: ServerUser | null, deadline: number): Promise<void> {
  const bin = path.join(readyBinaries(places.home, runAs), 'bin');
  if (!existsSync(path.join(places.cluster, 'PG_VERSION'))) await initialise(bin, places, runAs);
  releaseLeftovers(places);
  const log = openSync(places.log, 'a');
  const began = Date.now();
  const child = spawn(path.join(bin, 'postgres'), settings(places), {
    cwd: places.cluster,
    detached: true, // Ctrl-C is for us: the server stops after our connections are closed
    stdio: ['ignore', log, log],
    ...runAs,
  });
  closeSync(log);
  child.unref();
  const gone = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', () => resolve(reasonItEnded(places.log, child.pid)));
  });
  for (;;) {
    const reason = await Promise.race([gone, pause(step, null)]);
    // The children of a killed server may need a moment to notice.
    if (reason?.includes('shared memory block') && Date.now() - began < 15_000) return;
    if (reason !== null) throw new Error(`the embedded database did not start: ${reason}; see ${places.log}`);
    if ((await answers(places)) || Date.now() > deadline) return;
  }
}

function settings({ cluster, sockets }: Places): string[] {
  const values = {
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    max_wal_size: '256MB',
    max_connections: '100',
    logging_collector: 'off',
    log_min_messages: 'warning',
  };
  return ['-D', cluster, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Makes the cluster aside and renames it: one cut short is never taken for a whole one. */
async function initialise(bin: string, places: Places, runAs: ServerUser | null): Promise<void> {
  const draftHome = path.join(places.home, 'new');
  rmSync(draftHome, { recursive: true, force: true });
  mkdirSync(draftHome, { mode: 0o700 });
  handOver(draftHome, runAs);
  const draft = path.join(draftHome, 'cluster');
  // The socket lies in a folder only the server's user and root can enter, so whoever reaches it is trusted.
  const options = ['-D', draft, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const child = spawn(path.join(bin, 'initdb'), options, {
    cwd: draftHome,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...runAs,
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | string | null>(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('close', resolve);
  });
  if (code !== 0) {
    const reason =
      typeof code === 'string'
        ? code
        : (said
            .trim()
            .split('\n')
            .findLast(line => line.includes('error')) ?? said.trim());
    throw new Error(`the embedded database could not be set up in ${places.home}: ${reason}`);
  }
  renameSync(draft, places.cluster);
  rmSync(draftHome, { recursive: true, force: true });
}

/** Whether our cluster's own server takes connections. */
async function answers(places: Places): Promise<boolean> {
  if (!existsSync(path.join(places.sockets, '.s.PGSQL.5432'))) return false;
  try {
    return await asAdministrator(places, async client => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return rows[0]?.data_directory === places.cluster;
    });
  } catch {
    return false; // starting, recovering or stopping
  }
}

async function createDatabase(places: Places, name: string): Promise<void> {
  await asAdministrator(places, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) return;
    await client.query(`create database ${name}`).catch((error: unknown) => {
      const made = error instanceof DatabaseError && (error.code === '42P04' || error.code === '23505');
      if (!made) throw error; // else another process made it just now
    });
  });
}

async function stop(places: Places): Promise<void> {
  const others = await asAdministrator(places, async client => {
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows[0]?.others ?? 0;
  }).catch(() => 0);
  const pid = runningPostmaster(places);
  if (others > 0 || pid === null) return;
  process.kill(pid, 'SIGINT'); // fast shutdown: a checkpoint, no waiting for clients
  const deadline = Date.now() + 15_000;
  while (isAlive(pid) && existsSync(path.join(places.cluster, 'postmaster.pid')) && Date.now() < deadline)
    await pause(step);
}

async function asAdministrator<T>(places: Places, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    host: places.sockets,
    port: 5432,
    user,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined); // a connection cut under us shows in the query itself
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
