import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PublishedFile } from '#commands/corpus/ports.ts';
import { derivePool } from './derive-pool.ts';

test('readers that start from compiled code read the same, and the first of them left it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openimr-compiled-'));
  const file = 'CM14-9010101.txt';
  const bytes = await readFile(join(import.meta.dirname, '../../../samples/letters', file));
  const read = async () => {
    const pool = derivePool(1, true, folder);
    const batches = await Array.fromAsync(pool.derive(one({ kind: 'bytes', file, bytes })));
    await expect.poll(() => readdir(folder, { recursive: true })).toContainEqual(expect.stringMatching(/\/\w+$/));
    await pool.close();
    return batches;
  };
  const [first, second] = [await read(), await read()];
  expect(first[0]?.packed.ids).toEqual(['CM14-9010101']);
  // Each run numbers its values and words in a list of its own.
  expect(second.map(({ packed }) => ({ ...packed, list: 0 }))).toEqual(
    first.map(({ packed }) => ({ ...packed, list: 0 })),
  );
  await rm(folder, { recursive: true, force: true });
});

async function* one(file: PublishedFile): AsyncGenerator<PublishedFile> {
  yield file;
}
