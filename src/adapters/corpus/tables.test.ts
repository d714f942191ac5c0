import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openTables } from './tables.ts';

const INDEX_IN_MEMORY = 1e7;

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'openimr-tables-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

test('a table of which another process has made the folder and nothing yet is made', async () => {
  const address = await folder();
  await mkdir(join(address, 'decisions.lance'));
  const { decisions } = await openTables(address, INDEX_IN_MEMORY);
  expect(await decisions.countRows()).toBe(0);
});

test('several that open an empty corpus at once all open the same', async () => {
  const address = await folder();
  const opened = await Promise.all([1, 2, 3, 4].map(() => openTables(address, INDEX_IN_MEMORY)));
  expect(await Promise.all(opened.map(({ values }) => values.countRows()))).toEqual([0, 0, 0, 0]);
});
