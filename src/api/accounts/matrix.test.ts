import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { caseFile, document, reviewer } from '../../../test/builders/case-file.ts';
import { openCase } from '#commands/open-case.ts';
import { type Actor, permission, type Relation, reachOfActor, type Role, roles } from '#commands/policies.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import type { GuardedRoute } from './guard.ts';

const [theirs, another, none] = ['CM16-0000001', 'CM16-0000002', 'CM16-0999999'] as const;
const everybody: readonly (Role | null)[] = [null, ...roles];
const id = 'R-1001';
const cookies = new Map<Role | 'tester' | null, string>([['tester', testerCookie]]);
let api: TestApi;

beforeAll(async () => {
  api = await testApi('2016-12-01');
  await registerReviewer(api.needs, {
    reviewer: reviewer({ id }),
    login: 'a',
    name: 'A',
    passphrase: 'six calm words',
  });
  for (const caseNumber of [theirs, another])
    await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  await assignReviewer(api.needs, { caseNumber: theirs, reviewer: id });
  for (const role of roles)
    cookies.set(role, await api.cookieOf(role, role === 'reviewer' ? { reviewer: id } : { cases: [theirs] }));
});
afterAll(() => api.close());

/** What the server answers to a request without a body: the kind of its problem, if it is one of access, and the whole of it. */
async function visit(role: Role | 'tester' | null, { method, url }: GuardedRoute, caseNumber: string) {
  const answer = await api.app.inject({
    method: methodOf(method),
    url: url.replace(':caseNumber', caseNumber).replaceAll(/:\w+/g, '1'),
    headers: { cookie: cookies.get(role) ?? '', 'tus-resumable': '1.0.0' },
  });
  const isProblem = answer.body !== '' && String(answer.headers['content-type']).startsWith('application/problem+json');
  const type: unknown = isProblem ? answer.json<{ type: unknown }>().type : null;
  return { status: answer.statusCode, type, says: answer.body.replaceAll(caseNumber, 'the case') };
}

function methodOf(method: string) {
  const known = (['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] as const).find(each => each === method);
  if (known === undefined) throw new Error(`the matrix does not know ${method}`);
  return known;
}

/** What the table says of somebody of the role. */
function expected(role: Role | null, { action }: GuardedRoute, caseNumber: string) {
  const actor: Actor | null = role === null ? null : { account: role, name: role, roles: [role], reviewer: null };
  const relations: Relation[] = role === null || caseNumber !== theirs ? [] : [{ role, seat: null }];
  return permission(actor, action, relations);
}

const statuses = { 'sign-in': 401, 'second-factor': 403, 'not-permitted': 403, 'not-found': 404 } as const;

test('there are routes to visit', () => {
  expect(api.app.guarded.length).toBeGreaterThan(50);
});

test.each(everybody)(
  '%s: every route about one case answers as the table says, and never whether another case exists',
  async role => {
    const wrong: string[] = [];
    for (const route of api.app.guarded.filter(each => each.url.includes(':caseNumber'))) {
      if (reachOfActor(null, route.action) === 'all') continue;
      const absent = await visit(role, route, none);
      for (const caseNumber of [theirs, another]) {
        const [wanted, got] = [expected(role, route, caseNumber), await visit(role, route, caseNumber)];
        const name = `${role} ${route.method} ${route.url} (${route.action}) of ${caseNumber}`;
        if (wanted === 'permitted') {
          // Who may, gets what somebody gets who may everything.
          const allowed = await visit('tester', route, caseNumber);
          if (got.status !== allowed.status || got.type !== allowed.type)
            wrong.push(`${name}: ${got.status}, not ${allowed.status}`);
        } else {
          if (got.status !== statuses[wanted]) wrong.push(`${name}: ${got.status}, not ${statuses[wanted]}`);
          if (got.says !== absent.says || got.status !== absent.status)
            wrong.push(`${name}: tells it from a case that is not there`);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);

test.each(everybody)('%s: every other route answers as the table says', async role => {
  const wrong: string[] = [];
  for (const route of api.app.guarded.filter(each => !each.url.includes(':caseNumber'))) {
    // What is open to everybody changes who is signed in: it is visited as nobody.
    if (reachOfActor(null, route.action) === 'all' && role !== null) continue;
    const [wanted, got] = [expected(role, route, theirs), await visit(role, route, theirs)];
    const isRefused = got.status === 401 || got.status === 403;
    if ((wanted !== 'permitted') !== isRefused)
      wrong.push(`${role} ${route.method} ${route.url}: ${got.status}, not ${wanted}`);
  }
  expect(wrong).toEqual([]);
});

test.each(roles)('%s: lists hold their own cases, or all', async role => {
  const actor: Actor = { account: role, name: role, roles: [role], reviewer: null };
  for (const [url, action] of [
    ['/cases', 'list-cases'],
    ['/clocks', 'see-clocks'],
  ] as const) {
    const answer = await api.app.inject({
      method: 'GET',
      url: `/api/v1${url}`,
      headers: { cookie: cookies.get(role) ?? '' },
    });
    const says = answer.body;
    expect([says.includes(theirs), says.includes(another)]).toEqual([true, reachOfActor(actor, action) === 'all']);
  }
});

test.each(roles)('%s: who reviews, and what is drafted, is seen by whom the table says', async role => {
  const answer = await api.app.inject({
    method: 'GET',
    url: `/api/v1/cases/${theirs}`,
    headers: { cookie: cookies.get(role) ?? '' },
  });
  const actor: Actor = { account: role, name: role, roles: [role], reviewer: null };
  expect(answer.statusCode).toBe(200);
  expect(answer.body.includes(id)).toBe(reachOfActor(actor, 'see-reviewers') !== 'no');
  expect(answer.body.includes('low back pain since a fall')).toBe(reachOfActor(actor, 'see-drafts') !== 'no');
});

test('each read of a case is kept: who, what, when; what was refused is none', async () => {
  const before = await api.base.db
    .selectFrom('case_reads')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const seen = async (role: Role, caseNumber: string) =>
    api.app.inject({
      method: 'GET',
      url: `/api/v1/cases/${caseNumber}/record/search?q=secret+words`,
      headers: { cookie: cookies.get(role) ?? '' },
    });
  expect((await seen('reviewer', theirs)).statusCode).toBe(200);
  expect((await seen('reviewer', another)).statusCode).toBe(404);
  const rows = await api.base.db.selectFrom('case_reads').selectAll().orderBy('number').execute();
  expect(rows.length).toBe(Number(before.count) + 1);
  expect(rows.at(-1)).toMatchObject({
    case_number: theirs,
    what: `/api/v1/cases/${theirs}/record/search`,
    at: '2016-12-01T18:00:00.000Z',
  });
});
