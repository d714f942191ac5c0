import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { openFile } from '#adapters/formats/open-file.ts';
import { zipOfFiles } from '../src/web/parts/uploads/zip-of-files.ts';

const text = 'Progress note. The worker has low back pain.\n'.repeat(5000);

test('what is put in comes out again, by the reader of the server', async () => {
  const zip = await zipOfFiles([
    { name: 'manifest.csv', file: new Blob(['case,file\n']) },
    { name: 'one/nöte.txt', file: new Blob([text]) },
  ]);
  const found: (readonly [string, string, number])[] = [];
  for await (const part of openFile('d.zip', new Uint8Array(await zip.arrayBuffer()))) {
    found.push([part.path, part.kind, part.kind === 'file' ? crc32(part.bytes) : 0]);
  }
  expect(found).toEqual([
    ['d.zip', 'container', 0],
    ['d.zip/manifest.csv', 'file', crc32('case,file\n')],
    ['d.zip/one/nöte.txt', 'file', crc32(text)],
  ]);
});

test('a ZIP of nothing is one all the same', async () => {
  expect((await zipOfFiles([])).size).toBe(22);
});
