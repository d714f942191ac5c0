import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { applicationForm } from '../../../test/builders/case-events.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { openCase } from '#commands/open-case.ts';
import { RecordOverview } from '../records/contract.ts';

const caseNumber = 'CM15-0000001';
let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
});
afterAll(() => api.close());

type Sent = {
  readonly key: string;
  readonly payload?: object | Buffer;
  readonly url?: string;
  readonly cookie?: string;
};

async function post({ key, payload = body(), url = '/applications', cookie = testerCookie }: Sent) {
  const type = Buffer.isBuffer(payload) ? { 'content-type': 'application/octet-stream' } : {};
  const headers = { cookie, 'idempotency-key': key, ...type };
  const answer = await api.app.inject({ method: 'POST', url: `/api/v1${url}`, headers, payload });
  return { status: answer.statusCode, body: answer.body, replayed: answer.headers['idempotent-replayed'] };
}

const body = (lastName = 'Example') => {
  const form = applicationForm();
  return { form: { ...form, employee: { ...form.employee, lastName } }, received: '2016-10-20' };
};
const cases = async () => (await api.needs.cases.list()).length;

test('an application sent five times opens one case, and each sender hears of it', async () => {
  const before = await cases();
  const first = await post({ key: 'one' });
  const again = [await post({ key: 'one' }), await post({ key: 'one' }), await post({ key: 'one' })];
  expect(first.status).toBe(201);
  expect(again).toEqual(again.map(() => ({ status: 201, body: first.body, replayed: 'true' })));
  expect(await cases()).toBe(before + 1);
  expect((await post({ key: 'two' })).body).not.toBe(first.body);
});

test('sent at once from several places it is done once; who comes too early hears so', async () => {
  const before = await cases();
  const all = await Promise.all(Array.from({ length: 8 }, () => post({ key: 'at-once' })));
  expect(await cases()).toBe(before + 1);
  const done = all.filter(({ status }) => status === 201);
  expect(new Set(done.map(each => each.body)).size).toBe(1);
  const early = all.filter(({ status }) => status !== 201);
  expect(early.every(each => each.status === 409 && each.body.includes('/problems/in-flight'))).toBe(true);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               second request                                  answer
  ['another body',                              { payload: body('Other') },                     [422, 'other-request']],
  ['another address',                           { url: '/applications?x=1' },                   [422, 'other-request']],
  ['of somebody else, who has keys of his own', { cookie: '' },                                 [201, 'caseNumber']],
  ['a key with blanks',                         { key: 'two words' },                           [400, 'bad-idempotency-key']],
  ['a key that is too long',                    { key: 'x'.repeat(256) },                       [400, 'bad-idempotency-key']],
  ['the longest key there is',                  { key: 'x'.repeat(255) },                       [201, 'caseNumber']],
] as const)('%s', async (why, second, [status, says]) => {
  const key = `of-${why.replaceAll(/\W/g, '')}`;
  expect((await post({ key })).status).toBe(201);
  const answer = await post({ key, ...second });
  expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(says)]);
});

test('a day later the key is free; a request that was cut off is not done again', async () => {
  const first = await post({ key: 'daily' });
  api.time.today = '2016-12-02';
  expect((await post({ key: 'daily' })).body).toBe(first.body);
  api.time.today = '2016-12-03';
  expect((await post({ key: 'daily' })).body).not.toBe(first.body);
  await api.base.db.updateTable('repeatable_requests').set({ headers: '{}' }).execute();
  await api.needs.repeatable.forget({ caller: 'account tester', keyHash: api.needs.sha256(Buffer.from('cut')) });
  await api.needs.repeatable.begin(
    { caller: 'account tester', keyHash: api.needs.sha256(Buffer.from('cut')) },
    { request: 'POST /api/v1/applications', bodyHash: null, begunAt: '2016-12-03T17:00:00.000Z' },
    '2016-12-02T18:00:00.000Z',
  );
  const before = await cases();
  const cut = await post({ key: 'cut' });
  expect([cut.status, cut.body]).toEqual([409, expect.stringContaining('/problems/cut-off')]);
  expect(await cases()).toBe(before);
  api.time.today = '2016-12-01';
});

test('a fault of ours leaves the key free', async () => {
  const { nextNumber } = api.needs.cases;
  Object.assign(api.needs.cases, { nextNumber: () => Promise.reject(new Error('the disk is full')) });
  expect((await post({ key: 'faulty' })).status).toBe(500);
  Object.assign(api.needs.cases, { nextNumber });
  expect((await post({ key: 'faulty' })).status).toBe(201);
});

test('a file is compared by its bytes, and taken in once', async () => {
  const url = `/cases/${caseNumber}/record/files?name=a.txt&sender=Clinic&party=physician`;
  const file = Buffer.from(randomBytes(200_000).toString('base64'));
  const first = await post({ key: 'file', url, payload: file });
  expect(first.status).toBe(201);
  expect(await post({ key: 'file', url, payload: file })).toEqual({ ...first, replayed: 'true' });
  const other = await post({ key: 'file', url, payload: Buffer.concat([file, Buffer.from('x')]) });
  expect([other.status, other.body]).toEqual([422, expect.stringContaining('other-request')]);
  const record = RecordOverview.parse((await api.call('GET', `/cases/${caseNumber}/record`)).json());
  expect(record.submissions.length).toBe(1);
});
