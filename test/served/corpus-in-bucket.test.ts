import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import { type S3Server, startS3Server } from '../s3-server.ts';

const account = { accessKey: 'AKIDEXAMPLE', secretKey: 'a secret of the test' };
let server: S3Server;
let folder = '';
beforeAll(async () => {
  server = await startS3Server(account);
  folder = await mkdtemp(join(tmpdir(), 'openimr-bucket-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('published decisions in a bucket are imported from whichever machine comes first, added to from another, searched from all', async () => {
  const letters = await written(26);
  const both = await Promise.allSettled(['one', 'two'].map(machine => imr(machine, 'import', ...letters.slice(0, 20))));
  const refused = both.flatMap(each => (each.status === 'rejected' ? [String(each.reason)] : []));
  expect(refused.length).toBeLessThan(2);
  for (const why of refused) expect(why).toContain('another import is writing the corpus');
  expect(await found('one')).toBe(withKnee(20));
  expect(await imr('two', 'import', ...letters)).toContain('6 added; 20 there already');
  expect(await Promise.all(['one', 'two', 'three'].map(found))).toEqual(Array(3).fill(withKnee(26)));
  expect([...server.objects.keys()].every(key => key.startsWith('/published/decisions/'))).toBe(true);
});

const execute = promisify(execFile);

/** A command on a machine that has nothing but the bucket and a data folder of its own; answers what it printed and said. */
async function imr(machine: string, ...words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await execute(process.execPath, ['src/main.ts', ...words], {
    env: {
      ...process.env,
      CORPUS: 's3://published/decisions',
      DATA_FOLDER: join(folder, machine),
      AWS_ACCESS_KEY_ID: account.accessKey,
      AWS_SECRET_ACCESS_KEY: account.secretKey,
      AWS_REGION: 'us-west-1',
      AWS_ENDPOINT: server.endpoint,
      AWS_ALLOW_HTTP: 'true',
    },
  });
  return stdout + stderr;
}

async function found(machine: string): Promise<number> {
  const [, count = ''] = /(\d+) decisions?/.exec(await imr(machine, 'search', 'knee')) ?? [];
  return Number(count);
}

async function written(count: number): Promise<string[]> {
  const files: string[] = [];
  for (let at = 0; at < count; at += 1) {
    files.push(join(folder, `${at}.txt`));
    await writeFile(files[at] ?? '', sampleLetterText(9, at).text);
  }
  return files;
}

function withKnee(count: number): number {
  return Array.from({ length: count }, (_none, at) => sampleLetterText(9, at).text).filter(text =>
    /\bknee\b/i.test(text),
  ).length;
}
