import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { openCase } from '#commands/open-case.ts';
import { type Role, reachOf, reachOfActor, roles } from '#commands/policies.ts';
import { buildServer } from '../server.ts';
import { ReadList } from './contract.ts';

const caseNumber = 'CM16-0000001';
let api: TestApi;
let forgetful: FastifyInstance;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  api = await testApi('2016-12-01');
  forgetful = await buildServer({ ...api.needs, reads: { ...api.needs.reads, keep: async () => undefined } });
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  for (const role of roles) cookies.set(role, await api.cookieOf(role, { cases: [caseNumber] }));
});
afterAll(async () => {
  await forgetful.close();
  await api.close();
});

/** Routes that read of a case and whose reads are not kept once, and as themselves, for somebody who may take them. */
async function unkept(app: FastifyInstance): Promise<string[]> {
  const wrong: string[] = [];
  for (const { method, url, action } of app.guarded) {
    if ((method !== 'GET' && method !== 'HEAD') || !url.includes(':caseNumber')) continue;
    if (reachOfActor(null, action) === 'all') continue; // a public letter is everybody's
    // A reviewer must be assigned; every action is open to somebody else as well.
    const role = roles.find(each => each !== 'reviewer' && reachOf(each, action) !== 'no');
    if (role === undefined) throw new Error(`nobody but a reviewer may ${action}`);
    const before = await api.needs.reads.list(caseNumber, { most: 1 });
    const asked = url.replace(':caseNumber', caseNumber).replaceAll(/:\w+/g, '1');
    await app.inject({
      method,
      url: `${asked}?q=words`,
      headers: { cookie: cookies.get(role) ?? '', 'tus-resumable': '1.0.0' },
    });
    const after = await api.needs.reads.list(caseNumber, { most: 2 });
    const added = after.filter(read => read.number > (before[0]?.number ?? 0));
    if (added.length !== 1 || added[0]?.what !== asked || added[0].name !== role) wrong.push(`${method} ${url}`);
  }
  return wrong;
}

test('every route that reads of a case keeps who read what', async () => {
  expect(await unkept(api.app)).toEqual([]);
});

test('and would be found out: without the hook not one does', async () => {
  const wrong = await unkept(forgetful);
  expect(wrong.length).toBeGreaterThan(20);
});

test('the medical director and the administrator see who read what, the newest first; nobody else does', async () => {
  for (const role of roles) {
    const headers = { cookie: cookies.get(role) ?? '' };
    const answer = await api.app.inject({ url: `/api/v1/cases/${caseNumber}/reads?most=2`, headers });
    const isOpen = role === 'medical-director' || role === 'administrator';
    expect([role, answer.statusCode]).toEqual([role, isOpen ? 200 : 403]);
    if (!isOpen) continue;
    const { reads, next } = ReadList.parse(answer.json());
    expect(reads[0]).toMatchObject({ name: role, what: `/api/v1/cases/${caseNumber}/reads` });
    const older = await api.app.inject({ url: `/api/v1/cases/${caseNumber}/reads?most=2&before=${next}`, headers });
    expect(ReadList.parse(older.json()).reads.map(({ number }) => number < (next ?? 0))).toEqual([true, true]);
  }
});

const keep = () => Promise.reject(new Error('no space is left'));

test('a read that cannot be kept is not answered', async () => {
  const failing = await buildServer({ ...api.needs, reads: { ...api.needs.reads, keep } });
  const headers = { cookie: cookies.get('intake') ?? '' };
  const answer = await failing.inject({ url: `/api/v1/cases/${caseNumber}`, headers });
  expect([answer.statusCode, answer.json()]).toEqual([500, expect.objectContaining({ title: 'A fault on our side' })]);
  expect(answer.body).not.toContain('Cyclobenzaprine');
  expect((await failing.inject({ url: `/api/v1/cases`, headers })).statusCode).toBe(200);
  await failing.close();
});
