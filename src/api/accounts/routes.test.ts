import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { firstAdministrator } from '#commands/accounts/first-administrator.ts';
import { SessionView } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

const password = 'several calm words';

async function send(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, headers: object = {}) {
  const carried = payload === undefined ? {} : { payload };
  const answer = await api.app.inject({ method, url: `/api/v1${url}`, headers: { ...headers }, ...carried });
  const cookie = String(answer.headers['set-cookie'] ?? '');
  return { status: answer.statusCode, cookie, token: cookie.split(';')[0] ?? '', body: answer.body };
}

async function account(email: string): Promise<void> {
  const id = `account of ${email}`;
  const rest = { name: 'A', roles: ['intake'], reviewer: null, isDemo: false } as const;
  await api.needs.accounts.add({ id, email, ...rest }, '2016-12-01T18:00:00Z');
  await api.needs.accounts.setPassword(id, await api.needs.passphrases.hash(password), '2016-12-01T18:00:00Z');
}
const signIn = (email: string, word = password) => send('POST', '/session', { email, password: word });
const nameOf = async (cookie: string) =>
  SessionView.parse(JSON.parse((await send('GET', '/session', undefined, { cookie })).body)).account?.name ?? null;

test('one signs in by address, whatever its case, and out; the cookie is of no use to a script or to another site', async () => {
  await account('Desk@example.org');
  const signed = await signIn(' desk@EXAMPLE.org ');
  expect(signed.status).toBe(200);
  expect(signed.cookie).toMatch(/^openimr=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(await nameOf(signed.token)).toBe('A');
  const kept = await api.base.db.selectFrom('sessions').selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(signed.token.replace('openimr=', ''));

  const out = await send('DELETE', '/session', undefined, { cookie: signed.token });
  expect([out.status, out.cookie]).toEqual([204, expect.stringContaining('Max-Age=0')]);
  expect(await nameOf(signed.token)).toBe(null);
});

test('signing in again ends the session before it', async () => {
  await account('again@example.org');
  const first = await signIn('again@example.org');
  await send('POST', '/session', { email: 'again@example.org', password }, { cookie: first.token });
  expect(await nameOf(first.token)).toBe(null);
});

test('a wrong password and an address nobody has are answered alike, after the same work', async () => {
  await account('one@example.org');
  const asked: string[] = [];
  const { matches } = api.needs.passphrases;
  Object.assign(api.needs.passphrases, {
    matches: (hash: string, word: string) => {
      asked.push(hash.slice(0, 10));
      return matches(hash, word);
    },
  });
  const [wrong, nobody] = [await signIn('one@example.org', 'wrong'), await signIn('nobody@example.org', 'wrong')];
  Object.assign(api.needs.passphrases, { matches });
  expect(wrong).toEqual(nobody);
  expect(wrong.status).toBe(403);
  expect(asked.length).toBe(2);
  expect(asked[0]).toBe(asked[1]);
});

test('ten failures lock an address for a while, also for the right password; others are not', async () => {
  await account('locked@example.org');
  await account('free@example.org');
  const tries = await Promise.all(Array.from({ length: 10 }, () => signIn('locked@example.org', 'wrong')));
  expect(tries.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 403));
  expect((await signIn('locked@example.org')).status).toBe(429);
  expect((await signIn('free@example.org')).status).toBe(200);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               minutes between requests    still signed in
  ['in use',                                    [29, 29, 29],               true],
  ['left alone for half an hour',               [30],                       false],
  ['in use, but for twelve hours',              Array.from({ length: 25 }, () => 29), false],
])('a session %s', async (_why, waits, stands) => {
  let now = Date.parse('2017-01-01T00:00:00Z');
  const { clock } = api.needs;
  const { now: before } = clock;
  Object.assign(clock, { now: () => new Date(now).toISOString() });
  const cookie = await api.cookieOf('intake', {});
  for (const minutes of waits) {
    now += minutes * 60_000;
    await nameOf(cookie);
  }
  expect(await nameOf(cookie)).toBe(stands ? 'intake' : null);
  Object.assign(clock, { now: before });
});

test('the first administrator chooses a password by a link that works once, and is made once', async () => {
  const first = await firstAdministrator(api.needs);
  const again = await firstAdministrator(api.needs);
  expect((await send('POST', '/password', { link: first?.link, password })).status).toBe(403); // replaced by the newer
  expect((await send('POST', '/password', { link: again?.link, password: 'short' })).status).toBe(400);
  const chosen = await send('POST', '/password', { link: again?.link, password });
  expect(await nameOf(chosen.token)).toBe('Administrator');
  expect((await send('POST', '/password', { link: again?.link, password })).status).toBe(403);
  expect((await signIn('administrator@localhost')).status).toBe(200);
  expect(await firstAdministrator(api.needs)).toBe(null);
});

test('what another site makes a browser send is refused, also to sign in', async () => {
  const cookie = await api.cookieOf('intake', {});
  const forged = await send('POST', '/session/demo', { account: 'x' }, { cookie, 'sec-fetch-site': 'cross-site' });
  expect([forged.status, forged.body]).toEqual([403, expect.stringContaining('other-site')]);
});
