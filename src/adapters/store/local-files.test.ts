import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openFileStore } from './file-store.ts';
import { masterKeysOfFile } from './master-keys.ts';
import { CHUNK_BYTES, HEADER_BYTES, SEALED_CHUNK_BYTES } from './sealing.ts';

let root = '';
let dataFolder = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'openimr-store-'));
});
beforeEach(async () => {
  dataFolder = await mkdtemp(join(root, 'data-'));
});
afterAll(() => rm(root, { recursive: true }));

const keyOf = (letter: string) => Buffer.alloc(32, letter).toString('base64');
const store = (keys: readonly string[] | null = null) =>
  openFileStore({ dataFolder, files: { folder: join(dataFolder, 'files'), keys, s3: null } });
const placeOf = (sha256: string) => join(dataFolder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);

// biome-ignore format: a table reads in columns
test.each([
  ['nothing',                    0],
  ['one byte',                   1],
  ['one byte less than a chunk', CHUNK_BYTES - 1],
  ['a whole chunk',              CHUNK_BYTES],
  ['one byte more',              CHUNK_BYTES + 1],
  ['two whole chunks',           CHUNK_BYTES * 2],
  ['many chunks and a rest',     CHUNK_BYTES * 40 + 12_345],
])('%s comes back as it was', async (_why, size) => {
  const files = await store();
  const bytes = randomBytes(size);
  async function* parts() {
    for (let at = 0; at < size; at += 10_000) yield bytes.subarray(at, at + 10_000);
  }
  const kept = await files.keep(parts());
  expect(kept).toMatchObject({ bytes: size, known: false });
  expect(Buffer.from((await files.read(kept.sha256)) ?? []).equals(bytes)).toBe(true);
  expect(await files.keep(bytes)).toEqual({ ...kept, known: true });
});

test('what was not kept is not there', async () => {
  expect(await (await store()).read('0'.repeat(64))).toBeNull();
});

test('neither the content nor anything like it is on the disk, and nobody else may read what is', async () => {
  const files = await store();
  const words = 'Hydrocodone 10/325 every six hours. '.repeat(100);
  const { sha256 } = await files.keep(Buffer.from(words));
  const sealed = await readFile(placeOf(sha256));
  expect(sealed.includes('Hydrocodone')).toBe(false);
  expect((await stat(placeOf(sha256))).mode & 0o077).toBe(0);
  expect((await stat(join(dataFolder, 'files.key'))).mode & 0o077).toBe(0);
  expect(await readdir(join(dataFolder, 'files', 'half-done'))).toEqual([]);
});

const flipped = (at: number) => (sealed: Buffer) => {
  const changed = Buffer.from(sealed);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
};
const chunk = (sealed: Buffer, number: number) =>
  sealed.subarray(HEADER_BYTES + number * SEALED_CHUNK_BYTES, HEADER_BYTES + (number + 1) * SEALED_CHUNK_BYTES);
const swapped = (sealed: Buffer) =>
  Buffer.concat([
    sealed.subarray(0, HEADER_BYTES),
    chunk(sealed, 1),
    chunk(sealed, 0),
    sealed.subarray(HEADER_BYTES + 2 * SEALED_CHUNK_BYTES),
  ]);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          the sealed file after                                                  says
  ['a bit of the mark',                    flipped(0),                                                            'it is no sealed file'],
  ['a bit of the name of the master key',  flipped(9),                                                            'which is not at hand'],
  ['a bit of the wrapped key',             flipped(30),                                                           'its header was changed'],
  ['a bit of the content',                 flipped(HEADER_BYTES + 5),                                             'its content was changed'],
  ['the very last bit',                    (sealed: Buffer) => flipped(sealed.length - 1)(sealed),                'its content was changed'],
  ['chunks changed places',                swapped,                                                               'its content was changed'],
  ['the last chunk is gone',               (sealed: Buffer) => sealed.subarray(0, HEADER_BYTES + 3 * SEALED_CHUNK_BYTES), 'its content was changed, moved or cut off (at byte 131072)'],
  ['cut inside a chunk',                   (sealed: Buffer) => sealed.subarray(0, sealed.length - 100),           'its content was changed'],
  ['a chunk twice at the end',             (sealed: Buffer) => Buffer.concat([sealed, chunk(sealed, 3)]),         'its content was changed'],
  ['cut inside the header',                (sealed: Buffer) => sealed.subarray(0, 40),                            'it is cut off'],
  ['nothing left',                         () => Buffer.alloc(0),                                                 'it is cut off'],
])('%s: refused, and whole again when it is sent again', async (_why, change, says) => {
  const files = await store();
  const bytes = randomBytes(CHUNK_BYTES * 3 + 777);
  const { sha256 } = await files.keep(bytes);
  const sealed = await readFile(placeOf(sha256));
  await writeFile(placeOf(sha256), change(sealed));
  await expect(files.read(sha256)).rejects.toThrow(new RegExp(`^the stored file ${sha256} is damaged or was changed: .*${RegExp.escape(says)}`));
  expect(await files.keep(bytes)).toMatchObject({ known: false });
  expect(Buffer.from((await files.read(sha256)) ?? []).equals(bytes)).toBe(true);
});

test('one sealed file in the place of another is refused', async () => {
  const files = await store();
  const one = await files.keep(Buffer.from('one'));
  const other = await files.keep(Buffer.from('other'));
  await writeFile(placeOf(one.sha256), await readFile(placeOf(other.sha256)));
  await expect(files.read(one.sha256)).rejects.toThrow('its header was changed, or belongs to another file');
});

test('after a new key the old files still open; without the old key they say which it is', async () => {
  const { sha256 } = await (await store([keyOf('a')])).keep(Buffer.from('kept before'));
  expect(Buffer.from((await (await store([keyOf('b'), keyOf('a')])).read(sha256)) ?? []).toString()).toBe(
    'kept before',
  );
  await expect((await store([keyOf('b')])).read(sha256)).rejects.toThrow(
    /was sealed with master key [0-9a-f]{16}, which is not at hand/,
  );
});

test('many at once, the same and others, and nothing half done is left', async () => {
  const files = await store();
  const contents = Array.from({ length: 24 }, (_, index) => Buffer.alloc(100_000, index % 6));
  const kept = await Promise.all(contents.map(content => files.keep(content)));
  expect(new Set(kept.map(({ sha256 }) => sha256)).size).toBe(6);
  for (const [index, { sha256 }] of kept.entries())
    expect(Buffer.from((await files.read(sha256)) ?? []).equals(contents[index] ?? Buffer.alloc(0))).toBe(true);
  expect(await readdir(join(dataFolder, 'files', 'half-done'))).toEqual([]);
});

async function* broken() {
  yield Buffer.from('half');
  throw new Error('the line was cut');
}

test('what stops half-way leaves nothing behind', async () => {
  const files = await store();
  await expect(files.keep(broken())).rejects.toThrow('the line was cut');
  expect(await readdir(join(dataFolder, 'files'))).toEqual(['half-done']);
  expect(await readdir(join(dataFolder, 'files', 'half-done'))).toEqual([]);
});

test('processes that start together make one key', async () => {
  const path = join(dataFolder, 'deep', 'files.key');
  const keys = await Promise.all(Array.from({ length: 8 }, () => masterKeysOfFile(path)));
  expect(new Set(keys.map(([{ id }]) => id)).size).toBe(1);
  expect(await readdir(join(dataFolder, 'deep'))).toEqual(['files.key']);
});

// biome-ignore format: a table reads in columns
test.each([
  ['empty',                '',                            'there is no master key'],
  ['too short',            'c2hvcnQ=\n',                  'master key 1 is not 32 bytes in base64'],
])('a key file that is %s is refused and stays as it is', async (_why, text, says) => {
  const path = join(dataFolder, 'files.key');
  await writeFile(path, text, { mode: 0o600 });
  await expect(store()).rejects.toThrow(`${path}: ${says}`);
  expect(await readFile(path, 'utf8')).toBe(text);
});

test('a key file others can read is refused', async () => {
  const path = join(dataFolder, 'files.key');
  await writeFile(path, `${keyOf('a')}\n`);
  await chmod(path, 0o644);
  await expect(store()).rejects.toThrow('can be read by others; chmod 600 mends it');
});

test('under a new master key: wrapped anew once, and the old key is needed no more', async () => {
  const bytes = randomBytes(CHUNK_BYTES * 3 + 5);
  const { sha256 } = await (await store([keyOf('a')])).keep(bytes);
  const before = await readFile(placeOf(sha256));
  const both = await store([keyOf('b'), keyOf('a')]);
  expect(await both.rewrap(sha256)).toBe('rewrapped');
  expect(await both.rewrap(sha256)).toBe('current');
  const after = await readFile(placeOf(sha256));
  expect(after.subarray(HEADER_BYTES).equals(before.subarray(HEADER_BYTES))).toBe(true);
  const onlyNew = await store([keyOf('b')]);
  expect(Buffer.from((await onlyNew.read(sha256)) ?? []).equals(bytes)).toBe(true);
  expect(await onlyNew.check(sha256)).toBe('whole');
  expect(await readdir(join(dataFolder, 'files', 'half-done'))).toEqual([]);
});

test('what cannot be wrapped anew stays as it is and says why', async () => {
  const { sha256 } = await (await store([keyOf('a')])).keep(randomBytes(10));
  const other = await store([keyOf('b')]);
  await expect(other.rewrap(sha256)).rejects.toThrow('which is not at hand');
  expect(await other.rewrap('0'.repeat(64))).toBe('missing');
  expect(await (await store([keyOf('a')])).check(sha256)).toBe('whole');
});

test('a file is looked at without being handed out: whole, missing, or changed', async () => {
  const files = await store();
  const { sha256 } = await files.keep(randomBytes(CHUNK_BYTES + 1));
  expect(await files.check(sha256)).toBe('whole');
  expect(await files.check('0'.repeat(64))).toBe('missing');
  const sealed = await readFile(placeOf(sha256));
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  await writeFile(placeOf(sha256), sealed);
  expect(await files.check(sha256)).toEqual({ damaged: expect.stringContaining('changed, moved or cut off') });
});
