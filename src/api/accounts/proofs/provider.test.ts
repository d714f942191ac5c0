import type { FastifyInstance } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../../test/api.ts';
import { personOfElm, startIdentityProvider } from '../../../../test/identity-provider.ts';
import { openIdConnect } from '../../../adapters/identity-providers/openid-connect.ts';
import { buildServer } from '../../server.ts';
import { AccountList, AccountLogView, ProviderAddress, SessionView } from '../contract.ts';

const people = [
  personOfElm('ada'),
  personOfElm('ben', { amr: ['pwd', 'otp'] }),
  personOfElm('cy', { isVerified: false }),
  personOfElm('dee', { email: 'dee@elsewhere.example' }),
  personOfElm('eve', { email: 'desk@elm.example' }),
  personOfElm('fay', { email: 'desk@elm.example' }),
  personOfElm('gus', { email: 'nobody@elm.example' }),
  personOfElm('hal', { amr: ['mfa'] }),
];
const invited = 'ADA@elm.example ben@elm.example cy@elm.example dee@elsewhere.example desk@elm.example hal@elm.example';
/** The part before the @ as a name. */
const nameIn = (email: string) => `${email.charAt(0).toUpperCase()}${email.slice(1).split('@')[0]?.toLowerCase()}`;
let api: TestApi;
let elm: Awaited<ReturnType<typeof startIdentityProvider>>;
let app: FastifyInstance;
const others: FastifyInstance[] = [];

/** The API with these providers. */
async function served(settings: readonly Parameters<typeof openIdConnect>[0][], over: object = {}) {
  const built = await buildServer({ ...api.needs, identityProviders: settings.map(openIdConnect), ...over });
  others.push(built);
  return built;
}

beforeAll(async () => {
  api = await testApi('2016-12-01');
  elm = await startIdentityProvider(people, [api.needs.publicUrl]);
  app = await served([elm.settings]);
  for (const email of invited.split(' ')) {
    const name = nameIn(email);
    const account = { id: name, email, name, roles: ['intake'], reviewer: null, isDemo: false } as const;
    await api.needs.accounts.add(account, api.needs.clock.now());
  }
});
afterAll(async () => {
  for (const other of others) await other.close();
  await elm.stop();
  await api.close();
});

async function send(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, cookie = '', to = app) {
  const carried = payload === undefined ? {} : { payload };
  const headers = { cookie, host: 'imr.example.org' };
  const answer = await to.inject({ method, url: `/api/v1${url}`, headers, ...carried });
  const set = [answer.headers['set-cookie'] ?? []].flat();
  return { status: answer.statusCode, set, cookie: set.map(each => each.split(';')[0]).join('; '), body: answer.body };
}
const typeOf = (body: string) => String(JSON.parse(body).type).replace('/problems/', '');
const nameOf = async (cookie: string) =>
  SessionView.parse(JSON.parse((await send('GET', '/session', undefined, cookie)).body)).account?.name ?? null;

/** Begins to sign in, and where the browser is sent to. */
async function begin(to = app, id = 'elm') {
  const begun = await send('POST', `/session/providers/${id}`, undefined, '', to);
  return { ...begun, address: begun.status === 200 ? ProviderAddress.parse(JSON.parse(begun.body)).address : '' };
}
/** Begins, signs in at the provider as somebody, and comes back. */
async function come(as: string, to = app) {
  const { address, cookie } = await begin(to);
  const back = await elm.visit(address, as);
  return { answer: back.search, cookie };
}
const finish = ({ answer, cookie }: { readonly answer: string; readonly cookie: string }, to = app) =>
  send('POST', '/session/providers', { answer: answer.slice(1) }, cookie, to);
const countAccounts = async () => (await api.needs.accounts.list()).length;
const signIn = async (as: string, to = app) => finish(await come(as, to), to);

test('somebody invited signs in by the organization, is bound to the person, and the person counts from then on', async () => {
  expect(SessionView.parse(JSON.parse((await send('GET', '/session')).body)).providers).toEqual([
    { provider: 'elm', name: 'Elm Hospital' },
  ]);
  const begun = await begin();
  const asked = new URL(begun.address).searchParams;
  expect(asked.get('redirect_uri')).toBe('https://imr.example.org/sign-in/provider');
  expect([asked.get('response_type'), asked.get('code_challenge_method')]).toEqual(['code', 'S256']);
  for (const secret of ['state', 'nonce', 'code_challenge']) expect(asked.get(secret)?.length).toBeGreaterThan(30);
  expect(begun.set).toEqual([
    expect.stringMatching(/^openimr-begun=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/),
  ]);

  const signed = await signIn('ada');
  expect([signed.status, await nameOf(signed.cookie)]).toEqual([200, 'Ada']);
  // The address becomes that of another: the account stays the person's.
  elm.does.known = people.map(each => (each.subject === 'ada' ? { ...each, email: 'desk@elm.example' } : each));
  expect(await nameOf((await signIn('ada')).cookie)).toBe('Ada');
  elm.does.known = [...people];
  const roles = await api.base.db.selectFrom('accounts').select('roles').where('id', '=', 'Ada').executeTakeFirst();
  expect(roles).toEqual({ roles: ['intake'] });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                           who     kind of the problem
  ['an address the provider has not verified',              'cy',   'unverified-address'],
  ['an address of a domain that is not the organization’s', 'dee',  'unverified-address'],
  ['an address nobody here has',                            'gus',  'no-invitation'],
  ['whoever breaks off',                                    'x',    'sign-in-cancelled'],
] as const)('%s signs nobody in and makes no account', async (_why, who, kind) => {
  const before = await countAccounts();
  const refused = await signIn(who);
  expect([refused.status, typeOf(refused.body), await nameOf(refused.cookie)]).toEqual([403, kind, null]);
  expect(refused.body).toContain('Elm Hospital');
  expect(await countAccounts()).toBe(before);
});

test('an account is one person’s: another with the same address is refused, till an administrator parts it', async () => {
  const administrator = await api.cookieOf('administrator', {});
  const first = await signIn('eve');
  expect(first.status).toBe(200);
  expect(typeOf((await signIn('fay')).body)).toBe('other-person');
  const list = AccountList.parse(JSON.parse((await send('GET', '/accounts', undefined, administrator)).body));
  expect(list.accounts.find(({ account }) => account === 'Desk')).toMatchObject({
    state: 'open',
    providers: ['Elm Hospital'],
  });
  expect((await send('DELETE', '/accounts/Desk/providers', undefined, administrator)).status).toBe(200);
  expect(await nameOf(first.cookie)).toBe(null);
  expect((await send('DELETE', '/accounts/No/providers', undefined, administrator)).status).toBe(404);
  expect((await signIn('fay')).status).toBe(200);
  expect(typeOf((await signIn('eve')).body)).toBe('other-person');
});

test('who is disabled is out, also by the organization', async () => {
  await signIn('hal');
  await api.needs.accounts.setDisabled('Hal', api.needs.clock.now());
  expect(typeOf((await signIn('hal')).body)).toBe('no-invitation');
  await api.needs.accounts.setDisabled('Hal', null);
});

test('a code of ours is asked for as after a password, unless the provider asked two proofs itself', async () => {
  for (const account of ['Ada', 'Ben']) {
    const secret = api.needs.timedCodes.newSecret();
    await api.needs.secondFactors.begin(account, api.needs.secrets.seal(secret));
    await api.needs.secondFactors.confirm(account, api.needs.clock.now());
    const signed = await signIn(account.toLowerCase());
    if (account === 'Ben') expect([signed.status, await nameOf(signed.cookie)]).toEqual([200, 'Ben']);
    else {
      expect([signed.status, await nameOf(signed.cookie)]).toEqual([202, null]);
      const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
        timestamp: Date.parse(api.needs.clock.now()),
      });
      const through = await send('POST', '/session/code', { ...JSON.parse(signed.body), code });
      expect(await nameOf(through.cookie)).toBe('Ada');
    }
  }
});

test('where staff must have a second factor, the provider’s own counts in its sessions, and nothing less', async () => {
  const strict = await served([elm.settings], { secondFactor: 'staff' });
  const open = async (who: string) => {
    const { cookie } = await signIn(who, strict);
    return (await send('GET', '/cases', undefined, cookie, strict)).status;
  };
  expect([await open('hal'), await open('fay')]).toEqual([200, 403]);
});

test('an answer is taken once, in the browser it was asked in, and within ten minutes', async () => {
  const came = await come('ben');
  const elsewhere = await finish({ ...came, cookie: 'openimr-begun=another-browser' });
  expect([elsewhere.status, typeOf(elsewhere.body)]).toEqual([403, 'used-sign-in']);
  expect((await finish({ ...came, cookie: '' })).status).toBe(403);
  expect((await finish(came)).status).toBe(200);
  expect(typeOf((await finish(came)).body)).toBe('used-sign-in');

  // The same code again, with a sign-in that was begun anew.
  const again = await begin();
  const answer = new URLSearchParams(came.answer);
  answer.set('state', new URL(again.address).searchParams.get('state') ?? '');
  const replayed = await finish({ answer: `?${answer.toString()}`, cookie: again.cookie });
  expect(typeOf(replayed.body)).toBe('provider-refused');

  const late = await come('ben');
  const { clock } = api.needs;
  const { now } = clock;
  Object.assign(clock, { now: () => '2016-12-01T18:10:00.000Z' });
  expect(typeOf((await finish(late)).body)).toBe('used-sign-in');
  Object.assign(clock, { now });
  expect((await send('POST', '/session/providers', { answer: '' })).status).toBe(400);
  expect(typeOf((await send('POST', '/session/providers', { answer: 'nonsense' })).body)).toBe('used-sign-in');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                            in the question        in the answer
  ['a token for another question has another nonce',         { nonce: 'another-nonce-than-was-asked-for' }, {}],
  ['the secret of PKCE is another',                          { code_challenge: 'b'.repeat(43) },            {}],
  ['a code nobody gave',                                     {},                    { code: 'made-up' }],
  ['an answer in the name of another issuer',                {},                    { iss: 'https://another.example' }],
])('%s: nobody is signed in', async (_why, asked, answered) => {
  const { address, cookie } = await begin();
  const question = new URL(address);
  for (const [name, value] of Object.entries(asked)) question.searchParams.set(name, value);
  const back = await elm.visit(question.href, 'ben');
  for (const [name, value] of Object.entries(answered)) back.searchParams.set(name, value);
  const refused = await finish({ answer: back.search, cookie });
  expect([refused.status, typeOf(refused.body), await nameOf(refused.cookie)]).toEqual([403, 'provider-refused', null]);
});

test('a token that is over when it comes signs nobody in', async () => {
  elm.does.late = true;
  const refused = await signIn('ben');
  elm.does.late = false;
  expect(typeOf(refused.body)).toBe('provider-refused');
});

test('what one organization answers is no answer of another', async () => {
  const oak = { ...elm.settings, id: 'oak', name: 'Oak Clinic', clientId: 'another', secret: 'another' };
  const both = await served([elm.settings, oak]);
  const [ofElm, ofOak] = [await begin(both, 'elm'), await begin(both, 'oak')];
  const back = await elm.visit(ofElm.address, 'ben');
  back.searchParams.set('state', new URL(ofOak.address).searchParams.get('state') ?? '');
  const refused = await finish({ answer: back.search, cookie: ofOak.cookie }, both);
  expect([typeOf(refused.body), refused.body.includes('Oak Clinic')]).toEqual(['provider-refused', true]);
});

test('a provider that is away, or calls itself otherwise than the settings, is told by name, and the rest works', async () => {
  elm.does.away = true;
  const away = await served([elm.settings]);
  const refused = await begin(away);
  expect([refused.status, typeOf(refused.body)]).toEqual([503, 'provider-away']);
  expect(refused.body).toContain('Elm Hospital does not answer now');
  expect((await send('GET', '/session', undefined, '', away)).status).toBe(200);
  elm.does.away = false;
  // It is there again, and so is signing in.
  expect((await signIn('ben', away)).status).toBe(200);

  const named = await come('ben');
  elm.does.away = true;
  const gone = await finish(named);
  elm.does.away = false;
  expect([gone.status, typeOf(gone.body)]).toEqual([503, 'provider-away']);

  const otherwise = await served([{ ...elm.settings, issuer: elm.settings.issuer.replace('127.0.0.1', 'localhost') }]);
  expect((await begin(otherwise)).status).toBe(503);
  const nowhere = await served([{ ...elm.settings, issuer: 'http://127.0.0.1:9' }]);
  expect((await begin(nowhere)).status).toBe(503);
  expect((await begin(app, 'another')).status).toBe(404);
});

test('whoever signs out is told where to sign out at the organization; whoever came by a password is not', async () => {
  const { cookie } = await signIn('ben');
  const out = await send('DELETE', '/session', undefined, cookie);
  expect([out.status, await nameOf(cookie)]).toEqual([200, null]);
  const { at } = JSON.parse(out.body);
  const address = new URL(at.address);
  expect([at.name, address.origin, address.searchParams.get('post_logout_redirect_uri')]).toEqual([
    'Elm Hospital',
    elm.settings.issuer,
    'https://imr.example.org/sign-in',
  ]);
  expect((await fetch(address)).status).toBe(200);
  expect((await send('DELETE', '/session', undefined, await api.cookieOf('intake', {}))).status).toBe(204);
});

test('what happened is kept, and no code, state or address among it; nothing secret is kept in the clear', async () => {
  const came = await come('gus');
  await finish(came);
  await begin();
  const administrator = await api.cookieOf('administrator', {});
  const log = AccountLogView.parse(JSON.parse((await send('GET', '/account-log', undefined, administrator)).body));
  const said = log.entries.map(({ what, detail }) => `${what}: ${detail}`);
  for (const each of [
    'signed-in: provider, elm',
    'identity-bound: elm',
    'identity-removed: null',
    'sign-in-failed: elm: cancelled',
    'sign-in-failed: elm: address of no account',
    'sign-in-failed: provider: used sign-in',
  ])
    expect(said).toContain(each);
  expect(said.some(each => each.startsWith('provider-failed: elm: OAUTH_'))).toBe(true);
  const kept = JSON.stringify([
    log,
    await api.base.db.selectFrom('provider_sign_ins').selectAll().execute(),
    await api.base.db.selectFrom('sessions').selectAll().execute(),
  ]);
  const query = new URLSearchParams(came.answer);
  for (const secret of [query.get('code'), query.get('state'), came.cookie.split('=')[1], 'gus@elm.example'])
    expect(kept).not.toContain(secret);
  expect(kept).not.toContain('verifier');
});

test('so many tries from one place are enough', async () => {
  const key = `provider place ${api.needs.sha256(new TextEncoder().encode('127.0.0.1'))}`;
  await api.needs.attempts.count(key, { attempts: 300, seconds: 900 }, 300);
  expect([(await begin()).status, (await send('POST', '/session/providers', { answer: 'state=x' })).status]).toEqual([
    429, 429,
  ]);
  await api.needs.attempts.forget(key);
});
