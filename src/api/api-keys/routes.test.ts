import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, document, reviewer } from '../../../test/builders/case-file.ts';
import { keyPace, paceOf } from '#commands/api-keys/key-asks.ts';
import { openCase } from '#commands/open-case.ts';
import type { Action, Role } from '#commands/policies.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { SessionView } from '../accounts/contract.ts';
import { ApiKeyList, NewApiKey } from './contract.ts';

const [theirs, another] = ['CM16-0000001', 'CM16-0000002'] as const;
let api: TestApi;
let reviewing: Awaited<ReturnType<TestApi['as']>>;
beforeAll(async () => {
  api = await testApi('2016-12-01');
  const identity = { reviewer: reviewer({ id: 'R-1001' }), login: 'a', name: 'A', passphrase: 'six calm words' };
  await registerReviewer(api.needs, identity);
  for (const caseNumber of [theirs, another])
    await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  await assignReviewer(api.needs, { caseNumber: theirs, reviewer: 'R-1001' });
  reviewing = await api.as('reviewer', { reviewer: 'R-1001' });
});
afterAll(() => api.close());

/** A new account of the role that is a party to one case, and its key. */
async function keyOf(role: Role, scopes: readonly Action[], days = 90) {
  const own = role === 'reviewer' ? reviewing : await api.as(role, { cases: [theirs] });
  const made = await own('POST', '/api-keys', { name: 'A program', scopes, days });
  expect([made.status, made.body]).toEqual([201, expect.stringContaining('imr_')]);
  return { own, ...NewApiKey.parse(made.json()) };
}

async function byKey(token: string, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, headers = {}) {
  const carried = payload === undefined ? {} : { payload };
  const answer = await api.app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...carried,
  });
  const type = String(answer.headers['content-type']).startsWith('application/problem+json')
    ? z.object({ type: z.string() }).parse(answer.json()).type.replace('/problems/', '')
    : null;
  return { status: answer.statusCode, type, headers: answer.headers, body: answer.body };
}

test('a key is shown once, kept hashed, told apart by how it begins, and its last use is noted', async () => {
  const { own, key, token } = await keyOf('intake', ['list-cases']);
  expect(token.startsWith(key.prefix) && key.prefix.length < 15).toBe(true);
  const rows = JSON.stringify(await api.base.db.selectFrom('api_keys').selectAll().execute());
  expect(rows).not.toContain(token);
  const before = ApiKeyList.parse((await own('GET', '/api-keys')).json());
  expect(before.keys).toEqual([{ ...key, lastUsedAt: null, state: 'working' }]);
  expect(before.scopes).toContain('screen-case');
  expect((await byKey(token, 'GET', '/cases')).status).toBe(200);
  const [after] = ApiKeyList.parse((await own('GET', '/api-keys')).json()).keys;
  expect(after?.lastUsedAt).toBe('2016-12-01T18:00:00.000Z');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                     role          scopes                        method  url                                  answer
  ['what it was made for',                            'worker',     ['see-case'],                 'GET',  `/cases/${theirs}`,                  [200, null]],
  ['its account’s cases alone',                       'worker',     ['see-case'],                 'GET',  `/cases/${another}`,                 [404, 'not-found']],
  ['not what the account may besides',                'worker',     ['see-case'],                 'GET',  `/cases/${theirs}/clocks`,           [403, 'not-in-scope']],
  ['nor of a case that is not theirs',                'worker',     ['see-case'],                 'GET',  `/cases/${another}/clocks`,          [403, 'not-in-scope']],
  ['what is open to everybody stays so',              'worker',     ['see-case'],                 'GET',  '/library',                          [200, null]],
  ['a list holds what the account may see',           'intake',     ['list-cases'],               'GET',  '/cases',                            [200, null]],
  ['a key makes no key',                              'intake',     ['list-cases'],               'POST', '/api-keys',                         [403, 'not-in-scope']],
  ['nor does it see them',                            'intake',     ['list-cases'],               'GET',  '/api-keys',                         [403, 'not-in-scope']],
  ['a program signs nothing',                         'reviewer',   ['write-draft', 'see-case'],  'POST', `/cases/${theirs}/signature`,        [403, 'not-in-scope']],
  ['it may draft: another body is asked for',         'reviewer',   ['write-draft'],              'POST', `/cases/${theirs}/items/0/first-view`, [400, 'about:blank']],
] as const)('%s', async (_why, role, scopes, method, url, answer) => {
  const { token } = await keyOf(role, scopes);
  const { status, type } = await byKey(token, method, url);
  expect([status, type]).toEqual(answer);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              role      scopes
  ['more than the account may',                'worker', ['see-case', 'screen-case'],  422, 'screen-case'],
  ['signing, which a person does',             'reviewer', ['sign-determination'],     422, 'sign-determination'],
  ['no action there is',                       'worker', ['fly'],                      400, 'scopes.0'],
  ['nothing at all',                           'worker', [],                           400, 'choose at least one'],
] as const)('a key is not made for %s', async (_why, role, scopes, status, says) => {
  const own = await api.as(role);
  const made = await own('POST', '/api-keys', { name: 'x', scopes });
  expect([made.status, made.body]).toEqual([status, expect.stringContaining(says)]);
  expect(ApiKeyList.parse((await own('GET', '/api-keys')).json()).keys).toEqual([]);
});

test('a key ends when it expires, when it is revoked, and when it never was', async () => {
  const { token } = await keyOf('intake', ['list-cases'], 10);
  api.time.today = '2016-12-10';
  expect((await byKey(token, 'GET', '/cases')).status).toBe(200);
  api.time.today = '2016-12-11';
  const expired = await byKey(token, 'GET', '/cases');
  api.time.today = '2016-12-01';
  expect([expired.status, expired.type]).toEqual([401, 'no-key']);
  expect(expired.headers['www-authenticate']).toContain('Bearer');

  const { own, ...second } = await keyOf('intake', ['list-cases']);
  const stranger = await api.as('intake');
  expect((await stranger('DELETE', `/api-keys/${second.key.id}`)).status).toBe(404);
  expect((await byKey(second.token, 'GET', '/cases')).status).toBe(200);
  expect((await own('DELETE', `/api-keys/${second.key.id}`)).status).toBe(204);
  expect((await own('DELETE', `/api-keys/${second.key.id}`)).status).toBe(404);
  expect((await byKey(second.token, 'GET', '/cases')).type).toBe('no-key');
  // Neither does the cookie of somebody help a wrong key, nor is what is public open to it.
  const cookie = await api.cookieOf('administrator', {});
  expect((await byKey('imr_nobody', 'GET', '/cases', undefined, { cookie })).status).toBe(401);
  expect((await byKey('imr_nobody', 'GET', '/library')).status).toBe(401);
});

test('a program needs no proof that it is no other site; it does as its account does', async () => {
  const { token, key } = await keyOf('intake', ['record-event']);
  const event = { event: { kind: 'screening-begun', by: 'intake', why: 'x', data: { on: '2016-12-01' } } };
  const sent = await byKey(token, 'POST', `/cases/${theirs}/events`, event, { 'sec-fetch-site': 'cross-site' });
  expect(sent.type).not.toBe('other-site');
  expect(sent.status).not.toBe(403);
  const session = SessionView.parse(JSON.parse((await byKey(token, 'GET', '/session')).body));
  expect(session.account?.roles).toEqual(['intake']);
  expect(session.may.filter(action => key.scopes.includes(action))).toEqual(['record-event']);
  expect(session.may).not.toContain('screen-case');
});

test('a key that asks too often waits, and no other key does', async () => {
  const [fast, slow] = [await keyOf('intake', ['list-cases']), await keyOf('intake', ['list-cases'])];
  await api.needs.attempts.count(paceOf(fast.key.id), keyPace, keyPace.attempts - 1);
  expect((await byKey(fast.token, 'GET', '/cases')).status).toBe(200);
  const refused = await byKey(fast.token, 'GET', '/cases');
  expect([refused.status, refused.type]).toEqual([429, 'too-fast']);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await byKey(slow.token, 'GET', '/cases')).status).toBe(200);
});

test('a read by a key is kept as one of its account', async () => {
  const { token, key } = await keyOf('worker', ['see-case']);
  await byKey(token, 'GET', `/cases/${theirs}`);
  const { db } = api.base;
  const [read] = await db.selectFrom('case_reads').selectAll().orderBy('number', 'desc').limit(1).execute();
  const [owner] = await db.selectFrom('api_keys').select('account').where('id', '=', key.id).execute();
  expect(read).toMatchObject({ case_number: theirs, what: `/api/v1/cases/${theirs}`, account: owner?.account });
});
