import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type S3Server, startS3Server } from '../../../test/s3-server.ts';
import { openFileStore } from './file-store.ts';

const account = { accessKey: 'AKIDEXAMPLE', secretKey: 'a secret of the test' };
let server: S3Server;
let dataFolder = '';
beforeAll(async () => {
  server = await startS3Server(account);
  dataFolder = await mkdtemp(join(tmpdir(), 'openimr-s3-'));
  vi.stubEnv('AWS_ACCESS_KEY_ID', account.accessKey);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', account.secretKey);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await rm(dataFolder, { recursive: true });
});

const store = () =>
  openFileStore({
    dataFolder,
    files: {
      folder: join(dataFolder, 'files'),
      keys: [Buffer.alloc(32, 'k').toString('base64')],
      s3: { bucket: 'records', region: 'us-west-1', endpoint: server.endpoint },
    },
  });

test.each([1, 65_536, 3_000_000])('%d bytes come back as they were, sealed in the bucket', async size => {
  const files = await store();
  const bytes = randomBytes(size);
  const kept = await files.keep(bytes);
  expect(kept).toMatchObject({ bytes: size, known: false });
  expect(await files.keep(bytes)).toMatchObject({ known: true });
  expect(Buffer.from((await files.read(kept.sha256)) ?? []).equals(bytes)).toBe(true);
  const object = server.objects.get(`/records/${kept.sha256.slice(0, 2)}/${kept.sha256.slice(2, 4)}/${kept.sha256}`);
  expect(object?.subarray(0, 8).toString()).toBe('OpenIMR1');
  expect(await readdir(join(dataFolder, 'half-done'))).toEqual([]);
});

test('what was not kept is not there', async () => {
  expect(await (await store()).read('0'.repeat(64))).toBeNull();
});

test('a change in the bucket is refused', async () => {
  const files = await store();
  const { sha256 } = await files.keep(Buffer.from('Gait is normal.'));
  const name = [...server.objects.keys()].find(key => key.endsWith(sha256)) ?? '';
  const object = Buffer.from(server.objects.get(name) ?? []);
  object.writeUInt8(object.readUInt8(object.length - 1) ^ 1, object.length - 1);
  server.objects.set(name, object);
  await expect(files.read(sha256)).rejects.toThrow('is damaged or was changed: its content was changed');
});

test.each([
  ['HEAD', 2],
  ['PUT', 3],
])('a server that fails for a moment is asked again (%s)', async (method, times) => {
  const files = await store();
  server.fail(method, 503, times);
  const { sha256 } = await files.keep(Buffer.from(`after ${method}`));
  expect(Buffer.from((await files.read(sha256)) ?? []).toString()).toBe(`after ${method}`);
});

test('a server that goes on failing is one clear line', async () => {
  server.fail('PUT', 503, 99);
  await expect((await store()).keep(Buffer.from('y'))).rejects.toThrow('the bucket records did not take part: 503 ');
  server.fail('PUT', 503, 0);
});

test('a wrong secret is one clear line', async () => {
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'another');
  try {
    await expect((await store()).keep(Buffer.from('x'))).rejects.toThrow(/^the bucket records did not take part: 403 /);
  } finally {
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', account.secretKey);
  }
});
