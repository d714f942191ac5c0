import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentFiles } from './sent-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openimr-sent-'));
  await mkdir(join(folder, 'records/2015'), { recursive: true });
  await writeFile(join(folder, 'records/visit.txt'), 'Wrist pain');
  await writeFile(join(folder, 'records/2015/plan.txt'), 'Splint');
  await writeFile(join(folder, 'secret.txt'), 'elsewhere');
  await symlink(join(folder, 'secret.txt'), join(folder, 'records/link.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Names, with the text or the reason there is none. */
async function sent(...paths: readonly string[]) {
  const files = await sentFiles(paths.map(path => join(folder, path)));
  return Promise.all(
    files.map(async file => [file.name, 'error' in file ? file.error.message : String(await buffer(file.content))]),
  );
}

test('a folder gives its files under its own name; links in it lead nowhere', async () => {
  expect(await sent('records')).toEqual([
    ['records/2015/plan.txt', 'Splint'],
    ['records/link.txt', 'a link, not a file'],
    ['records/visit.txt', 'Wrist pain'],
  ]);
});

test('a file goes by its own name, wherever it lies; a link that is named is followed', async () => {
  expect(await sent('records/../records/visit.txt', 'records/link.txt')).toEqual([
    ['visit.txt', 'Wrist pain'],
    ['link.txt', 'elsewhere'],
  ]);
});

test('what is not there says so', async () => {
  expect(await sent('none.txt')).toEqual([['none.txt', 'there is no such file']]);
});
