import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../../test/api.ts';
import { personOfElm, startIdentityProvider } from '../../../../test/identity-provider.ts';
import { openIdConnect } from '../../../adapters/identity-providers/openid-connect.ts';
import { buildServer } from '../../server.ts';
import { ProviderAddress } from '../contract.ts';

let api: TestApi;
let elm: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  api = await testApi('2016-12-01');
  elm = await startIdentityProvider(
    [personOfElm('hal'), personOfElm('ida', { acr: 'two-proofs' })],
    [api.needs.publicUrl],
  );
  for (const name of ['hal', 'ida']) {
    const account = {
      id: name,
      email: `${name}@elm.example`,
      name,
      roles: ['intake'],
      reviewer: null,
      isDemo: false,
    } as const;
    await api.needs.accounts.add(account, api.needs.clock.now());
  }
});
afterAll(async () => {
  await elm.stop();
  await api.close();
});

/** The API with these classes of authentication as two proofs, and how it answers. */
async function served(twoFactorClasses: readonly string[], over: object = {}) {
  const identityProviders = [openIdConnect({ ...elm.settings, twoFactorClasses })];
  const app = await buildServer({ ...api.needs, identityProviders, ...over });
  const send = async (method: 'GET' | 'POST', url: string, payload?: object, cookie = '') => {
    const carried = payload === undefined ? {} : { payload };
    const headers = { cookie, host: 'imr.example.org' };
    const answer = await app.inject({ method, url: `/api/v1${url}`, headers, ...carried });
    const set = [answer.headers['set-cookie'] ?? []].flat().map(each => each.split(';')[0]);
    return { status: answer.statusCode, cookie: set.join('; '), json: () => answer.json<unknown>(), body: answer.body };
  };
  /** Begins, signs in at the provider as somebody, and comes back: the cookie of the session. */
  const signIn = async (as: string, query = '') => {
    const begun = await send('POST', `/session/providers/elm${query}`);
    const { address } = ProviderAddress.parse(begun.json());
    const { search } = await elm.visit(address, as);
    const { cookie } = await send('POST', '/session/providers', { answer: search.slice(1) }, begun.cookie);
    return { address: new URL(address), cookie };
  };
  return { send, signIn, close: () => app.close() };
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              the settings name             the list of cases
  ['the class that was asked for',             ['two-proofs'],               200],
  ['one of several',                           ['another', 'two-proofs'],    200],
  ['no class counts where none is named',      [],                           403],
])('where staff must have a second factor: %s', async (_why, classes, status) => {
  const { send, signIn, close } = await served(classes, { secondFactor: 'staff' });
  const { address, cookie } = await signIn('ida');
  expect(address.searchParams.get('acr_values')).toBe(classes.length === 0 ? null : classes.join(' '));
  expect((await send('GET', '/cases', undefined, cookie)).status).toBe(status);
  await close();
});

test('without a password an app or a passkey is added after signing in anew at the organization, and not otherwise', async () => {
  const { send, signIn, close } = await served([]);
  const add = async (cookie: string) => [
    await send('POST', '/account/second-factor', {}, cookie),
    await send('POST', '/account/passkeys/options', {}, cookie),
  ];
  const isFresh = async (cookie: string) =>
    (await send('GET', '/account', undefined, cookie)).body.includes('"isFresh":true');
  const plain = await signIn('hal');
  expect(await isFresh(plain.cookie)).toBe(false);
  for (const { status, body } of await add(plain.cookie))
    expect([status, body]).toEqual([403, expect.stringContaining('/problems/stale-sign-in')]);
  const anew = await signIn('hal', '?anew=1');
  expect(anew.address.searchParams.get('prompt')).toBe('login');
  expect(await isFresh(anew.cookie)).toBe(true);
  expect((await add(anew.cookie)).map(({ status }) => status)).toEqual([201, 200]);
  await close();
});
