import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { deskCookie } from '../sign-in.ts';

/** The app in a process of its own. */
export type AppProcess = {
  readonly url: string;
  /** Of an administrator signed in. */
  readonly cookie: string;
  readonly child: ChildProcess;
  /** What it wrote to standard error. */
  readonly said: readonly string[];
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
};

const PATIENCE = 60_000; // milliseconds until the app must have greeted

/** Runs `imr serve` on a free port with the settings given, and waits until it can be reached. */
export async function appProcess(environment: Readonly<Record<string, string>>): Promise<AppProcess> {
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', REQUESTS_PER_MINUTE: '1000000', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? null);
  const said: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const tooLong = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  createInterface(child.stderr).on('line', line => {
    said.push(line);
    const [, url] = /OpenIMR runs at (http\S+)/.exec(line) ?? [];
    if (url !== undefined) resolve(url);
  });
  void ended.then(() => reject(new Error(`the app did not start: ${said.join('\n') || 'it said nothing'}`)));
  try {
    const url = await promise;
    return { url, cookie: await cookieFor(environment['DATABASE_URL'] ?? ''), child, said, ended };
  } finally {
    clearTimeout(tooLong);
  }
}

async function cookieFor(connectionString: string): Promise<string> {
  const db = openDatabase({ connectionString }, () => undefined);
  try {
    return await deskCookie(db);
  } finally {
    await db.destroy();
  }
}
