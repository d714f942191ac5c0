import { generateKeyPairSync } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../../test/api.ts';
import { type Cookies, personOfElm, startIdentityProvider } from '../../../../test/identity-provider.ts';
import { openIdConnect } from '../../../adapters/identity-providers/openid-connect.ts';
import { buildServer } from '../../server.ts';
import { AccountLogView, ProviderAddress, SessionView } from '../contract.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const ids = ['elm', 'oak'] as const;
type Id = (typeof ids)[number];
let api: TestApi;
let app: FastifyInstance;
/** Elm names the session that was signed out of; Oak names the person alone. */
const at = new Map<Id, Awaited<ReturnType<typeof startIdentityProvider>>>();

beforeAll(async () => {
  api = await testApi('2016-12-01');
  const people = ['ada', 'ben', 'cy', 'mo'].map(each => personOfElm(each));
  for (const id of ids) {
    const address = `${api.needs.publicUrl}/api/v1/session/providers/${id}/logout`;
    at.set(id, await startIdentityProvider(people, [api.needs.publicUrl], { address, namesSession: id === 'elm' }));
  }
  const identityProviders = ids.map(id => openIdConnect({ ...provider(id).settings, id, name: id.toUpperCase() }));
  app = await buildServer({ ...api.needs, identityProviders });
  const served = await app.listen({ host: '127.0.0.1', port: 0 });
  for (const id of ids) provider(id).does.reachesUsAt = served;
  for (const { subject, email } of people) {
    const account = { id: subject, email, name: subject, roles: ['intake'], reviewer: null, isDemo: false } as const;
    await api.needs.accounts.add(account, api.needs.clock.now());
  }
});
afterAll(async () => {
  await app.close();
  for (const id of ids) await provider(id).stop();
  await api.close();
});

function provider(id: Id) {
  const found = at.get(id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
}

async function send(method: 'GET' | 'POST', url: string, payload?: object, cookie = '') {
  const carried = payload === undefined ? {} : { payload };
  const headers = { cookie, host: 'imr.example.org' };
  const answer = await app.inject({ method, url: `/api/v1${url}`, headers, ...carried });
  const set = [answer.headers['set-cookie'] ?? []].flat();
  return { status: answer.statusCode, cookie: set.map(each => each.split(';')[0]).join('; '), body: answer.body };
}

/** Signs in at a provider with a browser; the cookie of ours, and what was said. */
async function signIn(as: string, id: Id = 'elm', browser: Cookies = new Map()) {
  const begun = await send('POST', `/session/providers/${id}`);
  const { address } = ProviderAddress.parse(JSON.parse(begun.body));
  const back = await provider(id).visit(address, as, browser);
  return send('POST', '/session/providers', { answer: back.search.slice(1) }, begun.cookie);
}
const nameOf = async (cookie: string) =>
  SessionView.parse(JSON.parse((await send('GET', '/session', undefined, cookie)).body)).account?.name ?? null;

/** Tells that somebody signed out, as a provider would. */
async function tell(token: string, id: string = 'elm') {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/session/providers/${id}/logout`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ logout_token: token }).toString(),
  });
  return { status: answer.statusCode, cache: answer.headers['cache-control'], body: answer.body };
}
const seconds = () => Math.floor(Date.now() / 1000);
let made = 0;
/** What a right token says of somebody; what is undefined is left out. */
function claims(over: object = {}) {
  made += 1;
  const { issuer, clientId } = provider('elm').settings;
  const whole = { iss: issuer, aud: clientId, iat: seconds(), exp: seconds() + 120, jti: `t${made}`, sub: 'mo' };
  return Object.fromEntries(
    Object.entries({ ...whole, events: { [EVENT]: {} }, ...over }).filter(([, value]) => value !== undefined),
  );
}
/** The newest failures of providers in the log of accounts. */
async function failures(): Promise<readonly (string | null)[]> {
  const administrator = await api.cookieOf('administrator', {});
  const log = AccountLogView.parse(JSON.parse((await send('GET', '/account-log', undefined, administrator)).body));
  return log.entries.filter(({ what }) => what === 'provider-failed').map(({ detail }) => detail);
}

test('who signs out at the organization is signed out here, of that session alone', async () => {
  const [desk, phone] = [new Map(), new Map()];
  const [atDesk, onPhone] = [await signIn('ada', 'elm', desk), await signIn('ada', 'elm', phone)];
  const another = await signIn('ben');
  const ownPassword = await api.needs.sessions.listOf('ada');
  expect(ownPassword.length).toBe(2);
  expect(await provider('elm').signOut(desk)).toEqual(['taken']);
  const names = [await nameOf(atDesk.cookie), await nameOf(onPhone.cookie), await nameOf(another.cookie)];
  expect(names).toEqual([null, 'ada', 'ben']);
  const log = await api.needs.accountLog.list('ada', 1);
  expect(log).toMatchObject([{ what: 'sessions-ended', by: null, detail: 'provider, elm' }]);
});

test('where it names no session, all that the person began there end, and none of anybody else or begun by other ways', async () => {
  const browser = new Map();
  const [first, second] = [await signIn('cy', 'oak'), await signIn('cy', 'oak', browser)];
  const [byElm, ben] = [await signIn('cy', 'elm'), await signIn('ben', 'oak')];
  const token = api.needs.newToken();
  const tokenHash = api.needs.sha256(new TextEncoder().encode(token));
  const now = api.needs.clock.now();
  await api.needs.sessions.begin({ tokenHash, begunAt: now, seenAt: now }, 'cy', { way: 'password', device: '' });
  expect(await provider('oak').signOut(browser)).toEqual(['taken']);
  const kept = [byElm.cookie, ben.cookie, `openimr=${token}`];
  const names = await Promise.all([first.cookie, second.cookie, ...kept].map(nameOf));
  expect(names).toEqual([null, null, 'cy', 'ben', 'cy']);
});

test('a sign-in that waits for a code ends, too, and a session begun by code knows by whom it was begun', async () => {
  const secret = api.needs.timedCodes.newSecret();
  await api.needs.secondFactors.begin('mo', api.needs.secrets.seal(secret));
  await api.needs.secondFactors.confirm('mo', api.needs.clock.now());
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.parse(api.needs.clock.now()),
  });
  const [waiting, through] = [new Map(), new Map()];
  const ticket = await signIn('mo', 'elm', waiting);
  expect(ticket.status).toBe(202);
  await provider('elm').signOut(waiting);
  const late = await send('POST', '/session/code', { ...JSON.parse(ticket.body), code });
  expect([late.status, JSON.parse(late.body).type]).toEqual([403, '/problems/used-ticket']);

  const again = await signIn('mo', 'elm', through);
  const { cookie } = await send('POST', '/session/code', { ...JSON.parse(again.body), code });
  expect(await nameOf(cookie)).toBe('mo');
  expect(await provider('elm').signOut(through)).toEqual(['taken']);
  expect(await nameOf(cookie)).toBe(null);
  await api.needs.secondFactors.remove('mo');
});

const another = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
// biome-ignore format: a table reads in columns
test.each([
  // why this row                              what it says otherwise                                how it is made            what the log says
  ['another key',                              {},                                                   { key: another },         'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
  ['another issuer',                           { iss: 'https://another.example' },                   {},                       'ERR_JWT_CLAIM_VALIDATION_FAILED iss'],
  ['for another client',                       { aud: 'another' },                                   {},                       'ERR_JWT_CLAIM_VALIDATION_FAILED aud'],
  ['for nobody',                               { aud: undefined },                                   {},                       'ERR_JWT_CLAIM_VALIDATION_FAILED aud'],
  ['made twelve minutes ago',                  { iat: seconds() - 720 },                             {},                       'ERR_JWT_EXPIRED iat'],
  ['made in five minutes',                     { iat: seconds() + 300 },                             {},                       'ERR_JWT_CLAIM_VALIDATION_FAILED iat'],
  ['made nobody knows when',                   { iat: undefined },                                   {},                       'ERR_JWT_CLAIM_VALIDATION_FAILED iat'],
  ['over since two minutes',                   { exp: seconds() - 120 },                             {},                       'ERR_JWT_EXPIRED exp'],
  ['without a name of its own',                { jti: undefined },                                   {},                       'not right: jti'],
  ['without the event',                        { events: undefined },                                {},                       'not right: events'],
  ['with another event',                       { events: { 'http://schemas.example/other': {} } },   {},                       'not right: events'],
  ['with an event that is no object',          { events: { [EVENT]: 'yes' } },                       {},                       'not right: events'],
  ['of nobody',                                { sub: undefined },                                   {},                       'not right: sub or sid'],
  ['with a nonce, as an ID token has',         { nonce: 'n' },                                       {},                       'a nonce'],
  ['of the kind of an access token',           {},                                                   { typ: 'at+jwt' },        'a token of another kind'],
] as const)('a token %s ends nothing', async (_why, over, header, why) => {
  const { cookie } = await signIn('mo');
  const refused = await tell(await provider('elm').tokenOf(claims(over), header));
  expect([refused.status, refused.cache, JSON.parse(refused.body).type]).toEqual([
    400,
    'no-store',
    '/problems/sign-out-refused',
  ]);
  expect((await failures())[0]).toBe(`elm: sign-out: ${why}`);
  expect(await nameOf(cookie)).toBe('mo');
  await api.needs.attempts.forget('sign-out refused elm');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              what it says otherwise             how it is made
  ['as it should be',                          {},                                { typ: 'logout+jwt' }],
  ['for several clients',                      { aud: ['another', 'openimr'] },   {}],
  ['without an end, as drafts had it',         { exp: undefined },                { typ: 'JWT' }],
  ['of a session none of theirs is known of',  { sid: 'unknown' },                {}],
] as const)('a token %s ends what it names once', async (_why, over, header) => {
  const { cookie } = await signIn('mo', 'elm');
  // A session whose provider named none is of the person, whatever session is named.
  await api.base.db.updateTable('sessions').set({ provider_session: null }).where('account', '=', 'mo').execute();
  const token = await provider('elm').tokenOf(claims(over), header);
  const taken = await tell(token);
  expect([taken.status, taken.cache, await nameOf(cookie)]).toEqual([200, 'no-store', null]);
  const later = await signIn('mo', 'elm');
  const again = await tell(token);
  expect([again.status, (await failures())[0], await nameOf(later.cookie)]).toEqual([
    400,
    'elm: sign-out: the same token again',
    'mo',
  ]);
  await api.needs.attempts.forget('sign-out refused elm');
});

test('who has no account here is signed out already; another session of somebody stays', async () => {
  const { cookie } = await signIn('mo');
  expect((await tell(await provider('elm').tokenOf(claims({ sub: 'somebody' })))).status).toBe(200);
  expect((await tell(await provider('elm').tokenOf(claims({ sid: 'another' })))).status).toBe(200);
  expect((await tell(await provider('elm').tokenOf(claims({ sid: 'another', sub: undefined })))).status).toBe(200);
  expect(await nameOf(cookie)).toBe('mo');
});

test('what is no token, nothing, too much, or for nobody is refused, and floods no log', async () => {
  for (const nonsense of ['nonsense', 'a.b.c', 'x'.repeat(9000)]) {
    const refused = await tell(nonsense);
    expect([refused.status, refused.cache, refused.body.includes('nonsense')]).toEqual([400, 'no-store', false]);
  }
  const none = await tell('');
  expect([none.status, none.cache, JSON.parse(none.body).errors[0].pointer]).toEqual([
    400,
    'no-store',
    '#/logout_token',
  ]);
  expect((await tell('x'.repeat(20_000))).status).toBe(413);
  expect((await tell('nonsense', 'nobody')).status).toBe(404);
  expect((await send('POST', '/session/providers/elm/logout', { logout_token: 'nonsense' })).status).toBe(400);
  const before = (await failures()).length;
  for (let count = 0; count < 40; count += 1) await tell('nonsense');
  expect((await failures()).length - before).toBeLessThan(20);
  await api.needs.attempts.forget('sign-out refused elm');
});

test('a page of another site signs nobody out, whatever it sends', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/session/providers/elm/logout',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    payload: `logout_token=${await provider('elm').tokenOf(claims())}`,
  });
  expect(answer.statusCode).toBe(403);
});

test('a provider whose keys cannot be had is not believed, and is when they can', async () => {
  const fresh = await buildServer({
    ...api.needs,
    identityProviders: [openIdConnect(provider('elm').settings)],
  });
  const served = app;
  app = fresh;
  const { cookie } = await signIn('mo');
  const token = await provider('elm').tokenOf(claims());
  app = await buildServer({ ...api.needs, identityProviders: [openIdConnect(provider('elm').settings)] });
  provider('elm').does.away = true;
  expect([(await tell(token)).status, await nameOf(cookie)]).toEqual([400, 'mo']);
  provider('elm').does.away = false;
  expect([(await tell(token)).status, await nameOf(cookie)]).toEqual([200, null]);
  await Promise.all([fresh.close(), app.close()]);
  app = served;
});
