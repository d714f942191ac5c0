import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusIndex } from './corpus-index.ts';
import { corpusWriter } from './corpus-writer.ts';

test('an import that found nothing ends, and leaves a corpus of nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openimr-nothing-'));
  const opened = await corpusWriter(folder, folder, () => '2026-11-29T12:00:00.000Z')();
  if (opened.kind !== 'opened') throw new Error(opened.message);
  await opened.writer.finish(step => expect.fail(step));
  await opened.writer.close();
  const index = await corpusIndex(folder, 60_000, error => {
    throw error;
  });
  expect(await index.size()).toBe(0);
  index.close();
  await rm(folder, { recursive: true, force: true });
});
