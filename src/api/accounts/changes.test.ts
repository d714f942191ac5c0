import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { reviewer } from '../../../test/builders/case-file.ts';
import { sendAccountMails } from '#commands/accounts/send-account-mails.ts';
import type { Mail } from '#commands/notices/ports.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { AccountList, AccountLogView, GivenLink, LinkView, OwnAccountView, SessionView } from './contract.ts';

const password = 'several calm words';
let api: TestApi;
let administrator: Awaited<ReturnType<TestApi['as']>>;

beforeAll(async () => {
  api = await testApi('2016-12-01');
  for (const id of ['R-1001', 'R-1002'])
    await registerReviewer(api.needs, {
      reviewer: reviewer({ id }),
      login: id.toLowerCase(),
      name: id,
      passphrase: 'six calm words',
    });
  administrator = await api.as('administrator');
});
afterAll(() => api.close());

async function send(method: 'GET' | 'POST', url: string, payload?: object, cookie = '') {
  const carried = payload === undefined ? {} : { payload };
  const answer = await api.app.inject({ method, url: `/api/v1${url}`, headers: { cookie }, ...carried });
  const token = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  return { status: answer.statusCode, token, body: answer.body };
}
const typeOf = (body: string) => String(JSON.parse(body).type).replace('/problems/', '');
const linkOf = (body: string) => GivenLink.parse(JSON.parse(body)).link;
const signIn = (email: string) => send('POST', '/session', { email, password });

async function mailed(): Promise<Mail[]> {
  const sent: Mail[] = [];
  const taken = async (one: Mail) => {
    sent.push(one);
    return { kind: 'taken' as const };
  };
  await sendAccountMails({ ...api.needs, mail: { send: taken, signIn: 'https://imr.example.org/' } });
  return sent;
}

/** Somebody of the staff, invited and come in; answers the account and the cookie. */
async function staff(email: string, roles: readonly string[] = ['intake']) {
  const invited = await administrator('POST', '/accounts', { email, name: `N ${email}`, roles });
  const { token } = await send('POST', '/password', { link: linkOf(invited.body), password });
  await mailed();
  return { account: (await rowOf(email)).account, cookie: token };
}

async function rowOf(email: string) {
  const { accounts } = AccountList.parse((await administrator('GET', '/accounts')).json());
  const found = accounts.find(each => each.email === email);
  if (found === undefined) throw new Error(`no account ${email}`);
  return found;
}

test('the own address changes once the new one is confirmed there; the one before is told and signs in no more', async () => {
  const { cookie } = await staff('ona@example.org');
  const ask = (email: string, word = password) => send('POST', '/account/address', { email, password: word }, cookie);
  expect(typeOf((await ask('ona.new@example.org', 'not it')).body)).toBe('wrong-present-password');
  expect((await ask('no address')).status).toBe(400);
  expect((await ask('ona.new@example.org')).status).toBe(202);
  const [mail, ...rest] = await mailed();
  expect([mail?.to, mail?.subject, rest]).toEqual(['ona.new@example.org', 'Confirm your e-mail address', []]);
  const link = /#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';

  // Till then nothing changes, and the link chooses no password and joins no case.
  expect((await signIn('ona.new@example.org')).status).toBe(403);
  const looked = LinkView.parse(JSON.parse((await send('POST', '/link', { link })).body));
  expect(looked).toMatchObject({ choosesPassword: false, party: null, newAddress: 'ona.new@example.org' });
  expect((await send('POST', '/password', { link, password })).status).toBe(403);
  expect((await send('POST', '/joined-cases', { link })).status).toBe(403);

  const confirmed = await send('POST', '/confirmed-addresses', { link });
  expect([confirmed.status, JSON.parse(confirmed.body), confirmed.token]).toEqual([
    200,
    { email: 'ona.new@example.org' },
    '',
  ]);
  expect(typeOf((await send('POST', '/confirmed-addresses', { link })).body)).toBe('used-link');
  const told = await mailed();
  expect(told.map(({ to, subject }) => [to, subject])).toEqual([
    ['ona@example.org', 'You sign in with another e-mail address now'],
  ]);
  expect([(await signIn('ona@example.org')).status, (await signIn('ona.new@example.org')).status]).toEqual([403, 200]);
  expect(OwnAccountView.parse(JSON.parse((await send('GET', '/account', undefined, cookie)).body)).email).toBe(
    'ona.new@example.org',
  );
});

test('whether another account has an address is not told; taken in between, it stays where it is', async () => {
  const { cookie } = await staff('olga@example.org');
  await staff('otto@example.org');
  const ask = async (email: string) => (await send('POST', '/account/address', { email, password }, cookie)).status;
  expect(await ask('OTTO@example.org')).toBe(202);
  expect(await mailed()).toEqual([]);
  expect(await ask('later@example.org')).toBe(202);
  const link = /#(\S+)/.exec((await mailed())[0]?.text ?? '')?.[1] ?? '';
  await staff('later@example.org');
  expect(typeOf((await send('POST', '/confirmed-addresses', { link })).body)).toBe('taken-address');
  expect((await signIn('olga@example.org')).status).toBe(200);
});

test('a link to choose a password that went to the address before works no more', async () => {
  const { cookie } = await staff('ole@example.org');
  await send('POST', '/recovery', { email: 'ole@example.org' });
  const recovery = /#(\S+)/.exec((await mailed())[0]?.text ?? '')?.[1] ?? '';
  await send('POST', '/account/address', { email: 'ole.new@example.org', password }, cookie);
  const link = /#(\S+)/.exec((await mailed())[0]?.text ?? '')?.[1] ?? '';
  expect((await send('POST', '/confirmed-addresses', { link })).status).toBe(200);
  expect((await send('POST', '/password', { link: recovery, password: 'another calm phrase' })).status).toBe(403);
});

test('the administrator puts an address right: at once where nobody came in yet, else confirmed there', async () => {
  const invited = await administrator('POST', '/accounts', {
    email: 'wrnog@example.org',
    name: 'W',
    roles: ['records'],
  });
  const first = linkOf(invited.body);
  const { account } = await rowOf('wrnog@example.org');
  await staff('oda@example.org');
  const put = (email: string, to = account) => administrator('POST', `/accounts/${to}/address`, { email });
  expect(typeOf((await put('oda@example.org')).body)).toBe('taken-address');
  const right = linkOf((await put('wrong@example.org')).body);
  expect((await send('POST', '/password', { link: first, password })).status).toBe(403);
  expect((await send('POST', '/password', { link: right, password })).status).toBe(200);

  await mailed();
  const later = linkOf((await put('wrong.new@example.org')).body);
  expect((await rowOf('wrong@example.org')).state).toBe('open');
  expect((await send('POST', '/confirmed-addresses', { link: later })).status).toBe(200);
  expect((await rowOf('wrong.new@example.org')).account).toBe(account);
  expect((await mailed()).map(({ to }) => to)).toEqual(['wrong.new@example.org', 'wrong@example.org']);
  expect((await put('x@example.org', 'nobody')).status).toBe(404);
});

test('roles of the staff change at once, with the reviewer it is, and never the own', async () => {
  const { account, cookie } = await staff('ria@example.org');
  const put = (roles: readonly string[], reviewer: string | null = null, to = account) =>
    administrator('PUT', `/accounts/${to}/roles`, { roles, reviewer });
  const rolesOf = async () =>
    SessionView.parse(JSON.parse((await send('GET', '/session', undefined, cookie)).body)).account?.roles;
  expect((await put(['records', 'regulator'])).status).toBe(200);
  expect(await rolesOf()).toEqual(['records', 'regulator']);
  expect((await put([])).status).toBe(400);
  expect((await put(['worker'])).status).toBe(400);
  expect(typeOf((await put(['reviewer'])).body)).toBe('no-identity');
  expect(typeOf((await put(['intake'], 'R-1001')).body)).toBe('no-identity');
  expect((await put(['reviewer'], 'R-1001')).status).toBe(200);
  expect((await put(['reviewer', 'records'], 'R-1001')).status).toBe(200); // still the same reviewer
  const other = await staff('rob@example.org');
  expect(typeOf((await put(['reviewer'], 'R-1001', other.account)).body)).toBe('no-identity');
  expect((await put(['intake'])).status).toBe(200);
  expect((await put(['reviewer'], 'R-1001', other.account)).status).toBe(200); // free again

  const own = AccountList.parse((await administrator('GET', '/accounts')).json()).accounts.find(({ isOwn }) => isOwn);
  expect(typeOf((await put(['intake'], null, own?.account)).body)).toBe('own-roles');
  expect((await put(['intake'], null, 'nobody')).status).toBe(404);
  const party = await api.as('worker');
  const worker = OwnAccountView.parse((await party('GET', '/account')).json());
  expect(typeOf((await put(['intake'], null, (await rowOf(worker.email)).account)).body)).toBe('not-staff');
});

test('what changed stands in the log, without an address', async () => {
  const { entries } = AccountLogView.parse((await administrator('GET', '/account-log')).json());
  const kinds = new Set(entries.map(({ what }) => what));
  for (const what of ['address-asked', 'address-changed', 'roles-changed']) expect(kinds).toContain(what);
  expect(entries.find(({ what }) => what === 'roles-changed')?.detail).toBe('intake → reviewer');
  expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toContain('@');
});
