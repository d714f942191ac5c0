import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { sha256 } from '../../../test/builders/filled-log.ts';
import { pagedFile } from '../../../test/builders/records/paged-files.ts';
import { openCase } from '#commands/open-case.ts';
import { Problem } from '../cases/contract.ts';
import { SubmissionTaken } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

let serial = 0;
async function openedCase(): Promise<string> {
  serial += 1;
  const caseNumber = `CM16-${String(serial).padStart(7, '0')}`;
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  return caseNumber;
}

/** Sends bytes as the body of a request, whatever they are. */
async function send(
  method: 'POST' | 'PATCH' | 'HEAD' | 'DELETE' | 'OPTIONS',
  url: string,
  headers: object,
  body?: Uint8Array,
) {
  const path = url.startsWith('/api') ? url : `/api/v1${url}`;
  const answer = await api.app.inject({
    method,
    url: path,
    headers: { cookie: testerCookie, ...headers },
    ...(body === undefined ? {} : { payload: Buffer.from(body) }),
  });
  return { status: answer.statusCode, headers: answer.headers, json: () => answer.json<unknown>() };
}

const submit = async (caseNumber: string, uploads: readonly object[]) =>
  api.call('POST', `/cases/${caseNumber}/record/submissions`, {
    sender: 'Example',
    party: 'attorney',
    by: 'web',
    uploads,
  });
const idOf = (url: string) => url.split('/').at(-1) ?? '';
const checksum = (of: Uint8Array) => ({
  'upload-checksum': `sha256 ${Buffer.from(sha256(of), 'hex').toString('base64')}`,
});

describe('uploads in pieces', () => {
  const tus = { 'tus-resumable': '1.0.0' };
  const begin = async (caseNumber: string, bytes: number, name = 'visit.pdf') => {
    const metadata = `filename ${Buffer.from(name).toString('base64')},filetype ${Buffer.from('application/pdf').toString('base64')}`;
    const headers = { ...tus, 'upload-length': String(bytes), 'upload-metadata': metadata };
    const answer = await send('POST', `/cases/${caseNumber}/record/uploads`, headers);
    return { status: answer.status, url: String(answer.headers['location']) };
  };
  const piece = (url: string, offset: number, bytes: Uint8Array, more: object = {}) =>
    send(
      'PATCH',
      url,
      { ...tus, ...more, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      bytes,
    );

  test('in three pieces, one of them twice, then made a submission', async () => {
    const caseNumber = await openedCase();
    const { bytes, file } = pagedFile('a first page of some length', 'and the rest');
    const { status, url } = await begin(caseNumber, bytes.length);
    expect(status).toBe(201);
    expect((await piece(url, 0, bytes.subarray(0, 10))).headers['upload-offset']).toBe('10');
    expect((await piece(url, 10, bytes.subarray(10, 20))).status).toBe(204);
    const again = await piece(url, 10, bytes.subarray(10, 20));
    expect([again.status, again.headers['upload-offset']]).toEqual([409, '20']);
    const head = await send('HEAD', url, tus);
    expect(head).toMatchObject({ status: 200, headers: { 'upload-offset': '20', 'cache-control': 'no-store' } });
    const early = await submit(caseNumber, [{ id: idOf(url) }]);
    expect([early.status, Problem.parse(early.json()).detail]).toEqual([409, expect.stringContaining('20 of')]);
    expect((await piece(url, 20, bytes.subarray(20))).headers['upload-offset']).toBe(String(bytes.length));
    const taken = await submit(caseNumber, [{ id: idOf(url), sha256: file.sha256 }]);
    expect(taken.status).toBe(201);
    expect(SubmissionTaken.parse(taken.json())).toMatchObject({
      by: 'web',
      files: [{ path: 'visit.pdf', outcome: 'kept', sha256: file.sha256 }],
    });
    expect((await send('HEAD', url, tus)).status).toBe(404);
  });

  test('a piece that is not what was sent is not kept', async () => {
    const caseNumber = await openedCase();
    const { bytes } = pagedFile('checked');
    const { url } = await begin(caseNumber, bytes.length);
    expect((await piece(url, 0, bytes.subarray(0, 4), checksum(bytes.subarray(1, 5)))).status).toBe(460);
    expect((await send('HEAD', url, tus)).headers['upload-offset']).toBe('0');
    expect((await piece(url, 0, bytes, checksum(bytes))).status).toBe(204);
    const unknown = await piece(url, bytes.length, new Uint8Array(), { 'upload-checksum': 'md5 abc' });
    expect(unknown.status).toBe(400);
  });

  test('a whole file that is not what was sent is set aside', async () => {
    const caseNumber = await openedCase();
    const { bytes } = pagedFile('whole');
    const { url } = await begin(caseNumber, bytes.length);
    await piece(url, 0, bytes);
    const taken = SubmissionTaken.parse((await submit(caseNumber, [{ id: idOf(url), sha256: '0'.repeat(64) }])).json());
    expect(taken.files).toMatchObject([{ outcome: 'quarantined', reason: { code: 'incomplete' } }]);
  });

  test('more than was announced, and other misuse', async () => {
    const caseNumber = await openedCase();
    const { url } = await begin(caseNumber, 5);
    expect((await piece(url, 0, new Uint8Array(9))).status).toBe(413);
    expect((await piece(url, 3, new Uint8Array(1))).status).toBe(409);
    expect(
      (
        await send(
          'PATCH',
          url,
          { ...tus, 'upload-offset': '0', 'content-type': 'application/octet-stream' },
          new Uint8Array(1),
        )
      ).status,
    ).toBe(415);
    expect(
      (
        await send(
          'PATCH',
          url,
          { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
          new Uint8Array(1),
        )
      ).status,
    ).toBe(412);
    expect((await begin('CM16-9999999', 5)).status).toBe(404);
    expect((await begin(caseNumber, 2 ** 40)).status).toBe(413);
    expect((await send('POST', `/cases/${caseNumber}/record/uploads`, tus)).status).toBe(400);
    const other = await openedCase();
    expect((await send('HEAD', url.replace(caseNumber, other), tus)).status).toBe(404);
    expect((await submit(other, [{ id: idOf(url) }])).status).toBe(404);
    expect((await send('DELETE', url, tus)).status).toBe(204);
    expect((await send('HEAD', url, tus)).status).toBe(404);
  });

  test('what the server can do', async () => {
    const { status, headers } = await send('OPTIONS', '/cases/CM16-0000001/record/uploads', {});
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'tus-version': '1.0.0',
      'tus-extension': 'creation,creation-with-upload,termination,checksum',
    });
  });
});
