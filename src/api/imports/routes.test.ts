import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { zipBytes } from '../../../test/builders/records/zip-bytes.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { corpusWriter } from '#adapters/corpus/corpus-writer.ts';
import { derivePool } from '#adapters/corpus/derive-pool.ts';
import { uploadedFiles } from '#adapters/corpus/uploaded-files.ts';
import { runImport } from '#commands/corpus/imports/run-import.ts';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import { Problem } from '../cases/contract.ts';
import { ImportFiles, ImportList, ImportTroubles, ImportView } from './contract.ts';

let api: TestApi;
const folder = mkdtempSync(join(tmpdir(), 'openimr-imports-'));
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const [first = '', second = '', third = ''] = [0, 1, 2].map(number => sampleLetterText(5, number).text);
const numberOf = (text: string) => /CM\d\d-\d{7}/.exec(text)?.[0] ?? '';

async function begun(): Promise<string> {
  const answer = await api.call('POST', '/imports');
  expect(answer.status).toBe(201);
  return ImportView.parse(answer.json()).id;
}

/** Sends a file whole with its creation, or its first bytes alone, and the rest in pieces. */
async function send(id: string, name: string, content: string | Uint8Array, upTo = Number.POSITIVE_INFINITY) {
  const bytes = Buffer.from(content);
  const tus = { cookie: testerCookie, 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream' };
  const metadata = `filename ${Buffer.from(name).toString('base64')}`;
  const answer = await api.app.inject({
    method: 'POST',
    url: `/api/v1/imports/${id}/uploads`,
    headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata },
    payload: bytes.subarray(0, upTo),
  });
  return {
    status: answer.statusCode,
    offset: answer.headers['upload-offset'],
    url: String(answer.headers['location']),
  };
}

async function ran(id: string, stop = new AbortController().signal): Promise<ImportView> {
  let seconds = 0;
  const pool = derivePool(1);
  const needs = {
    ...api.needs,
    reachCorpus: async () => ({ openWriter: corpusWriter(folder, folder, api.needs.clock.now), ...pool }),
    uploaded: uploadedFiles(api.needs.importUploads),
    seconds: () => (seconds += 2),
  };
  await runImport(needs, id, stop);
  return viewOf(id);
}
const viewOf = async (id: string) => ImportView.parse((await api.call('GET', `/imports/${id}`)).json());

test('files, a ZIP and what is none are sent, taken in by a job, and what could not be is told file by file and as CSV', async () => {
  const id = await begun();
  expect(await send(id, 'letter.txt', first)).toMatchObject({ status: 201, offset: String(Buffer.byteLength(first)) });
  const zip = zipBytes([
    { name: 'folder/two.txt', content: second },
    { name: 'again.txt', content: first.replaceAll(numberOf(first), 'CM99-0000001') },
    { name: 'song.mp3', content: 'la' },
  ]);
  await send(id, 'more.zip', zip);
  await send(id, 'notes/=cmd.txt', 'This is no letter of any form that is known here.');
  const half = await send(id, 'half.txt', third, 100);
  expect(half).toMatchObject({ status: 201, offset: '100' });
  expect(await viewOf(id)).toMatchObject({ state: 'receiving', files: { whole: 3, partly: 1 }, progress: null });
  const { files } = ImportFiles.parse((await api.call('GET', `/imports/${id}/files`)).json());
  expect(files.find(({ name }) => name === 'half.txt')).toMatchObject({ received: 100 });

  expect((await api.call('POST', `/imports/${id}/start`)).status).toBe(200);
  expect(api.tasks.at(-1)).toEqual({ name: 'import-decisions', import: id });
  const done = await ran(id);
  expect(done).toMatchObject({
    state: 'done',
    files: { whole: 0, partly: 0 },
    progress: { done: 5, total: 5, added: 3, repeated: 0, twins: 1, unreadable: 2 },
  });
  expect(done.troubles).toEqual([
    { code: 'twin', count: 1 },
    { code: 'unknown-format', count: 1 },
    { code: 'unsupported', count: 1 },
  ]);
  const { troubles } = ImportTroubles.parse((await api.call('GET', `/imports/${id}/troubles`)).json());
  expect(troubles.find(({ code }) => code === 'twin')).toMatchObject({
    file: 'more.zip/again.txt',
    message: expect.stringContaining(numberOf(first)),
  });
  const csv = await api.call('GET', `/imports/${id}/troubles.csv`);
  expect(csv.headers['content-disposition']).toContain('not-taken-in.csv');
  expect(csv.body.split('\r\n')).toHaveLength(5);
  expect(csv.body).toContain('more.zip/song.mp3,unsupported');

  // The same letters again are there already.
  const again = await begun();
  await send(again, 'more.zip', zip);
  await api.call('POST', `/imports/${again}/start`);
  expect(await ran(again)).toMatchObject({
    state: 'done',
    progress: { added: 0, repeated: 2, twins: 0, unreadable: 1 },
  });
  const { imports } = ImportList.parse((await api.call('GET', '/imports')).json());
  expect(imports.map(each => each.id)).toEqual(expect.arrayContaining([id, again]));
});

test('an import that is stopped keeps its files and goes on; one whose process ends waits for the next', async () => {
  const id = await begun();
  await send(id, 'three.txt', third);
  expect((await api.call('POST', `/imports/${id}/stop`)).status).toBe(409);
  await api.call('POST', `/imports/${id}/start`);
  expect(await ran(id, AbortSignal.abort())).toMatchObject({ state: 'waiting', files: { whole: 1 } });
  api.tasks.splice(0);
  await api.needs.imports.sweep();
  expect(api.tasks).toEqual([{ name: 'import-decisions', import: id }]);
  // Asked to stop while it runs: seen at the next look.
  await api.needs.imports.run(id);
  expect(ImportView.parse((await api.call('POST', `/imports/${id}/stop`)).json())).toMatchObject({ stopAsked: true });
  expect(await ran(id)).toMatchObject({ state: 'stopped', files: { whole: 1 }, progress: { added: 0 } });
  // More may be sent to one that is stopped.
  expect((await send(id, 'one.txt', first)).status).toBe(201);
  await api.call('POST', `/imports/${id}/start`);
  expect(await ran(id)).toMatchObject({ state: 'done', progress: { added: 1, repeated: 1 } });
  expect(Problem.parse((await api.call('POST', `/imports/${id}/start`)).json()).status).toBe(409);
});

test('while another import is written it waits and says so', async () => {
  const id = await begun();
  await send(id, 'two.txt', second);
  await api.call('POST', `/imports/${id}/start`);
  const other = await corpusWriter(folder, folder, api.needs.clock.now)();
  if (other.kind === 'busy') throw new Error('not opened');
  expect(await ran(id)).toMatchObject({ state: 'waiting', says: 'another import is writing the corpus' });
  await other.writer.close();
  expect(await ran(id)).toMatchObject({ state: 'done', says: null, progress: { repeated: 1 } });
});

test('what is not there, and what does not fit', async () => {
  expect((await api.call('GET', '/imports/none')).status).toBe(404);
  expect((await send('none', 'one.txt', first)).status).toBe(404);
  const id = await begun();
  expect(Problem.parse((await api.call('POST', `/imports/${id}/start`)).json()).title).toBe('No file is here whole');
  await send(id, 'half.txt', third, 10);
  expect((await api.call('POST', `/imports/${id}/start`)).status).toBe(409);
  const reviewer = await api.as('medical-director');
  expect((await reviewer('GET', '/imports')).status).toBe(403);
});
