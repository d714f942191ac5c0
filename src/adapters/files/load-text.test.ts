import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfBytes, stacked } from '../../../test/builders/pdf-bytes.ts';
import { loadText } from './load-text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openimr-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('text with its pages', async () => {
  const file = await written('letter.txt', 'one\ftwo');
  expect(await loadText(file)).toEqual({ kind: 'loaded', file, text: 'one\ftwo', pages: ['one', 'two'] });
});

test('a PDF is known by its content, not its name', async () => {
  const file = await written('letter.txt', pdfBytes([stacked(['one']), stacked(['two'])]));
  expect(await loadText(file)).toEqual({ kind: 'loaded', file, text: 'one\ftwo', pages: ['one', 'two'] });
});

test('a text that names itself PDF is a text', async () => {
  const file = await written('letter.pdf', 'The %PDF- mark within a text.');
  expect(await loadText(file)).toMatchObject({ kind: 'loaded', text: 'The %PDF- mark within a text.' });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row        name          content                                   code
  ['empty',              'empty.txt',  '',                                       'empty'],
  ['white space alone',  'blank.txt',  ' \n\f\n',                                'empty'],
  ['binary',             'data.txt',   new Uint8Array([0, 1, 2, 3]),             'binary'],
  ['half a PDF',         'half.pdf',   pdfBytes([stacked(['one'])]).subarray(0, 90), 'damaged'],
])('%s', async (_why, name, content, code) => {
  const outcome = await loadText(await written(name, content));
  expect(outcome).toMatchObject({ kind: 'unreadable', error: { code } });
});

test('over 50 MB is refused unread', async () => {
  const path = await written('large.txt', 'x');
  await truncate(path, 50 * 1024 * 1024 + 1); // a hole: no disk is used
  expect(await loadText(path)).toMatchObject({
    kind: 'unreadable',
    error: { code: 'too-large', message: '51 MB; files up to 50 MB are read' },
  });
});

// biome-ignore format: a table reads in columns
test.each([
  ['no such file',          () => join(folder, 'none.txt'),             'not-found',    'there is no such file'],
  ['a folder',              () => folder,                               'unsupported',  'a folder, not a file'],
  ['a file as a folder',    () => join(folder, 'letter.pdf', 'x.txt'),  'not-found',    'there is no such file'],
])('%s', async (_why, path, code, message) => {
  expect(await loadText(path())).toEqual({ kind: 'unreadable', error: { code, message, at: null } });
});
