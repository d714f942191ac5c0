import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { testDatabase, urlOf } from '../../database.ts';

export type App = {
  readonly url: string;
  /** Who can sign the sample cases. */
  readonly reviewer: string;
  readonly passphrase: string;
  readonly stop: () => Promise<void>;
};

const PATIENCE = 60_000; // milliseconds until the app must have greeted

/** Runs the app as `npm start` does, with the sample cases, on a database of its own, with more settings where some are given; or uses the one OPENIMR_URL names. */
export async function startApp(environment: Readonly<Record<string, string>> = {}): Promise<App> {
  const { OPENIMR_URL: url, OPENIMR_REVIEWER: reviewer = '', OPENIMR_PASSPHRASE: passphrase = '' } = process.env;
  if (url) return { url, reviewer, passphrase, stop: () => Promise.resolve() };

  const database = await testDatabase('empty');
  const app = spawn(process.execPath, ['src/main.ts', 'serve', '--samples'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      REQUESTS_PER_MINUTE: '1000000',
      DATABASE_URL: urlOf(database.server),
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = async () => {
    if (app.exitCode === null) {
      app.kill('SIGTERM');
      await once(app, 'exit');
    }
    await database.drop();
  };
  try {
    return { ...(await greetingOf(app)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the app says when it is up: where it is reached, and who may sign. */
async function greetingOf(app: ChildProcess): Promise<Omit<App, 'stop'>> {
  if (app.stderr === null) throw new Error('the app has no standard error');
  const said: string[] = [];
  const tooLong = setTimeout(() => app.kill('SIGTERM'), PATIENCE);
  let url: string | undefined;
  for await (const line of createInterface(app.stderr)) {
    said.push(line);
    url ??= /OpenIMR runs at (http\S+)/.exec(line)?.[1];
    const signer = /reviewer (\S+), passphrase (.+)$/.exec(line);
    if (url === undefined || signer === null) continue;
    clearTimeout(tooLong);
    app.stderr.resume(); // what it says later must not fill the pipe
    return { url, reviewer: signer[1] ?? '', passphrase: signer[2] ?? '' };
  }
  clearTimeout(tooLong);
  throw new Error(`the app did not start: ${said.join('\n') || 'it said nothing'}`);
}
