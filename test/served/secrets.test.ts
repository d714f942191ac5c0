import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase, urlOf } from '../database.ts';

const secrets = {
  METRICS_TOKEN: 'a-token-only-the-tests-know',
  FILES_KEY: Buffer.alloc(32, 'k').toString('base64'),
  MAIL_URL: 'smtp://somebody:a-mail-password@127.0.0.1:9',
  AWS_SECRET_ACCESS_KEY: 'a-key-of-a-bucket',
  OIDC_PROVIDERS: JSON.stringify([
    {
      id: 'elm',
      name: 'Elm Hospital',
      issuer: 'http://127.0.0.1:9',
      clientId: 'openimr',
      secret: 'a-secret-at-a-provider',
      domains: ['elm.example'],
    },
  ]),
};
const words = [
  secrets.METRICS_TOKEN,
  secrets.FILES_KEY,
  'a-mail-password',
  secrets.AWS_SECRET_ACCESS_KEY,
  'a-secret-at-a-provider',
  'a-password-of-the-database',
];
const folder = mkdtempSync(join(tmpdir(), 'openimr-secrets-'));
let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(async () => {
  await base.drop();
  rmSync(folder, { recursive: true });
});

/** All a process says until it ends, or until it was asked to after it answered. */
async function saidBy(databaseUrl: string): Promise<string> {
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    env: {
      ...process.env,
      ...secrets,
      MAIL_FROM: 'a@example.org',
      LOG_LEVEL: 'trace',
      PORT: '0',
      DATA_FOLDER: folder,
      DATABASE_URL: databaseUrl,
    },
  });
  let said = '';
  const hear = async (chunk: Buffer) => {
    said += chunk.toString();
    const [, url] = /OpenIMR runs at (http\S+)/.exec(said) ?? [];
    if (url === undefined || child.killed) return;
    const authorization = `Bearer ${secrets.METRICS_TOKEN}`;
    for (const path of ['/metrics', '/api/v1/cases', '/api/v1/session'])
      await fetch(url + path, { headers: { authorization } }).catch(() => null);
    await fetch(`${url}/api/v1/session/providers/elm`, { method: 'POST' }).catch(() => null);
    child.kill('SIGTERM');
  };
  child.stdout.on('data', (chunk: Buffer) => void hear(chunk));
  child.stderr.on('data', (chunk: Buffer) => void hear(chunk));
  await new Promise(resolve => child.once('close', resolve));
  return said;
}

test('neither greeting nor log tells a secret of the environment, however much is logged', async () => {
  const said = await saidBy(urlOf(base.server));
  expect(said).toContain('OpenIMR runs at');
  expect(said).toContain('/api/v1/cases');
  for (const word of words) expect(said).not.toContain(word);
});

test('nor does the line on a database that does not answer', async () => {
  const said = await saidBy('postgres://openimr:a-password-of-the-database@127.0.0.1:9/openimr');
  expect(said).toContain('the database does not answer');
  for (const word of words) expect(said).not.toContain(word);
});
