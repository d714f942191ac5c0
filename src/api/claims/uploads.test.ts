import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile } from '#adapters/formats/open-file.ts';
import { openCase } from '#commands/open-case.ts';
import type { ReadPages } from '#commands/records/ports.ts';
import { dropStaleUploads } from '#commands/records/uploads/drop-stale-uploads.ts';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { zipBytes } from '../../../test/builders/records/zip-bytes.ts';
import { Problem } from '../cases/contract.ts';
import { ReceiptView, ReceiptsView } from './contract.ts';

const caseNumber = 'CM16-0000001';
/** Pages of any file, unread. */
const readPages: ReadPages = () => Promise.resolve({ kind: 'opened', pages: 1, outcomes: (async function* () {})() });
let api: TestApi;
let [clerk, another] = ['', ''];
beforeAll(async () => {
  api = await testApi('2016-12-01');
  Object.assign(api.needs, { openFile, readPages });
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  clerk = await api.cookieOf('claims-administrator', { cases: [caseNumber] });
  another = await api.cookieOf('claims-administrator', { cases: [caseNumber] });
});
afterAll(() => api.close());

const tus = { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream' };

async function send(
  method: 'POST' | 'PATCH' | 'HEAD' | 'DELETE',
  url: string,
  headers: object,
  { payload, cookie = clerk }: { readonly payload?: Buffer; readonly cookie?: string } = {},
) {
  const carried = payload === undefined ? {} : { payload };
  const answer = await api.app.inject({ method, url, headers: { cookie, ...tus, ...headers }, ...carried });
  return { status: answer.statusCode, headers: answer.headers };
}

const named = (name: string, bytes: number) => ({
  'upload-length': String(bytes),
  'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
});
const piece = (url: string, offset: number, payload: Buffer, cookie = clerk) =>
  send('PATCH', url, { 'upload-offset': String(offset) }, { payload, cookie });

/** Begins an upload and sends so much of it; answers its address and id. */
async function uploaded(name: string, content: string | Buffer, sent = content.length) {
  const bytes = Buffer.from(content);
  const begun = await send('POST', '/api/v1/claims/uploads', named(name, bytes.length), {
    payload: bytes.subarray(0, sent),
  });
  const url = String(begun.headers['location']);
  return { url, id: url.split('/').at(-1) ?? '', bytes, status: begun.status };
}

const deliver = async (uploads: readonly string[], { key = '', cookie = clerk, sender = 'Dune Claims' } = {}) => {
  const answer = await api.app.inject({
    method: 'POST',
    url: '/api/v1/claims/deliveries/uploaded',
    headers: { cookie, ...(key === '' ? {} : { 'idempotency-key': key }) },
    payload: { sender, uploads: [...uploads] },
  });
  return { status: answer.statusCode, json: () => answer.json<unknown>(), body: answer.body };
};
const fared = (receipt: unknown) =>
  ReceiptView.parse(receipt).lines.map(({ line, file, outcome }) => [line, file, outcome]);

test('files and their manifest arrive in pieces and make one delivery; a receipt whose answer was lost is given again', async () => {
  const [visit, manifest] = [
    await uploaded('box/a/visit.txt', 'Progress note: a visit.', 9),
    await uploaded('box/manifest.csv', `case,file\n${caseNumber},a/visit.txt\n${caseNumber},absent.txt\n`),
  ];
  const early = await deliver([visit.id, manifest.id]);
  expect([early.status, Problem.parse(early.json()).detail]).toEqual([409, expect.stringContaining('9 of')]);
  // The connection was lost: the sender asks how far it came, and goes on from there.
  expect((await send('HEAD', visit.url, {})).headers['upload-offset']).toBe('9');
  expect((await piece(visit.url, 0, visit.bytes)).status).toBe(409);
  expect((await piece(visit.url, 9, visit.bytes.subarray(9))).status).toBe(204);
  const first = await deliver([visit.id, manifest.id], { key: 'receipt' });
  expect(first.status).toBe(201);
  expect(fared(first.json())).toEqual([
    [2, 'a/visit.txt', 'received'],
    [3, 'absent.txt', 'refused'],
  ]);
  expect((await deliver([visit.id, manifest.id], { key: 'receipt' })).body).toBe(first.body);
  expect((await deliver([visit.id, manifest.id])).status).toBe(404);
  const { receipts } = ReceiptsView.parse(
    (await api.app.inject({ method: 'GET', url: '/api/v1/claims/receipts', headers: { cookie: clerk } })).json(),
  );
  expect(receipts).toHaveLength(1);
});

test('when nothing can be taken what arrived stays: the manifest alone is sent again', async () => {
  const note = await uploaded('note.txt', 'Progress note: another visit.');
  const wrong = await uploaded('manifest.csv', 'a,b\n1,2\n');
  const refused = await deliver([note.id, wrong.id]);
  expect([refused.status, refused.body]).toEqual([422, expect.stringContaining('does not name the column')]);
  const right = await uploaded('manifest.csv', `case,file\n${caseNumber},note.txt\n`);
  expect(fared((await deliver([note.id, right.id])).json())).toEqual([[2, 'note.txt', 'received']]);
  await send('DELETE', wrong.url, {});
  expect((await send('HEAD', wrong.url, {})).status).toBe(404);
});

test('one ZIP is a delivery by itself; files without a manifest are none', async () => {
  const zip = zipBytes([
    { name: 'third.txt', content: 'Progress note: a third visit.' },
    { name: 'manifest.csv', content: `case,file\n${caseNumber},third.txt\n` },
  ]);
  const { id } = await uploaded('records.zip', Buffer.from(zip));
  expect(fared((await deliver([id])).json())).toEqual([[2, 'third.txt', 'received']]);
  const both = [await uploaded('one.txt', 'One.'), await uploaded('two.txt', 'Two.')].map(each => each.id);
  expect((await deliver(both)).body).toContain('it holds no manifest.csv');
});

test('an upload is for who began it alone, and is forgotten after a week', async () => {
  const { url, id, bytes } = await uploaded('private.txt', 'A paper of one sender.', 3);
  for (const cookie of [another, await api.cookieOf('records', {})]) {
    expect((await send('HEAD', url, {}, { cookie })).status).toBe(404);
    expect((await piece(url, 3, bytes.subarray(3), cookie)).status).toBe(404);
    expect((await send('DELETE', url, {}, { cookie })).status).toBe(404);
    expect((await deliver([id], { cookie })).status).toBe(404);
  }
  const worker = await api.cookieOf('worker', { cases: [caseNumber] });
  expect((await send('POST', '/api/v1/claims/uploads', named('a', 1), { cookie: worker })).status).toBe(403);
  expect((await send('HEAD', url, {})).status).toBe(200);
  const sweep = (now: string) => dropStaleUploads({ uploads: api.needs.deliveryUploads, clock: { now: () => now } });
  expect(await sweep('2016-12-08T17:59:59.000Z')).toBe(0);
  expect(await sweep('2016-12-08T18:00:00.001Z')).toBeGreaterThan(0);
  expect((await send('HEAD', url, {})).status).toBe(404);
});

// biome-ignore format: a table reads in columns
test.each([
  ['names no upload',              [],            'Dune Claims', 400],
  ['does not say who sends it',    ['one'],       ' ',           400],
  ['names what was never sent',    ['one'],       'Dune Claims', 404],
])('a delivery that %s is refused', async (_why, uploads, sender, status) => {
  expect((await deliver(uploads, { sender })).status).toBe(status);
});
