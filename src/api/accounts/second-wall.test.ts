import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, document, reviewer } from '../../../test/builders/case-file.ts';
import { openCase } from '#commands/open-case.ts';
import { reachOf, type Role } from '#commands/policies.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { buildServer } from '../server.ts';

const [another, none] = ['CM16-0000002', 'CM16-0999999'] as const;
let api: TestApi;
let fooled: FastifyInstance;
let without: FastifyInstance;
const cookies = new Map<Role, string>();
const tried: readonly Role[] = ['worker', 'claims-administrator', 'reviewer'];

beforeAll(async () => {
  api = await testApi('2016-12-01');
  const { sessions } = api.needs;
  // A guard that takes everybody for a party to every case.
  const read: typeof sessions.read = async (...of) => {
    const found = await sessions.read(...of);
    return found === null ? null : { ...found, relations: tried.map(role => ({ role, seat: null })) };
  };
  const lies = { ...sessions, read };
  fooled = await buildServer({ ...api.needs, sessions: lies });
  without = await buildServer({ ...api.needs, sessions: lies, askAs: (_asker, work) => work() });
  const id = 'R-1001';
  await registerReviewer(api.needs, {
    reviewer: reviewer({ id }),
    login: 'a',
    name: 'A',
    passphrase: 'six calm words',
  });
  await openCase(api.needs, { caseFile: caseFile({ caseNumber: another }), documents: [document()] });
  for (const role of tried) cookies.set(role, await api.cookieOf(role, role === 'reviewer' ? { reviewer: id } : {}));
});
afterAll(async () => {
  await fooled.close();
  await without.close();
  await api.close();
});

/** What a server answers of a case through each route that the role may take with the own case. */
async function answers(server: FastifyInstance, role: Role, caseNumber: string): Promise<string[]> {
  const said: string[] = [];
  for (const { method, url, action } of server.guarded) {
    if (method !== 'GET' || !url.includes(':caseNumber') || reachOf(role, action) !== 'own') continue;
    const asked = url.replace(':caseNumber', caseNumber).replaceAll(/:\w+/g, '1');
    const answer = await server.inject({ method, url: asked, headers: { cookie: cookies.get(role) ?? '' } });
    said.push(`${url} ${answer.statusCode} ${answer.body.replaceAll(caseNumber, 'the case')}`);
  }
  return said;
}

test.each(tried)(
  '%s: past a guard that lets everybody through, another case answers as one that is not there',
  async role => {
    const said = await answers(fooled, role, another);
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(await answers(fooled, role, none));
    // Without the second wall the same questions are answered: what stands above can fail.
    expect(await answers(without, role, another)).not.toEqual(await answers(without, role, none));
  },
);

/** Sends a file to a case as a worker. */
const send = (server: FastifyInstance, caseNumber: string) =>
  server.inject({
    method: 'POST',
    url: `/api/v1/cases/${caseNumber}/record/files?name=a.pdf&sender=A&party=worker`,
    headers: { cookie: cookies.get('worker') ?? '', 'content-type': 'application/octet-stream' },
    payload: Buffer.from('%PDF-1.7 a page'),
  });

test('nor can anything be added to it: who sent a body is not forgotten while it is read', async () => {
  const refused = await send(fooled, another);
  expect(refused.statusCode).toBe(404);
  expect(refused.body.replaceAll(another, '')).toBe((await send(fooled, none)).body.replaceAll(none, ''));
  expect(await api.base.db.selectFrom('record_submissions').select('id').execute()).toEqual([]);
});
