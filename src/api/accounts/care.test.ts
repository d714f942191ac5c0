import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm } from '../../../test/builders/case-events.ts';
import { caseFile, document, reviewer } from '../../../test/builders/case-file.ts';
import { sendAccountMails } from '#commands/accounts/send-account-mails.ts';
import type { Mail } from '#commands/notices/ports.ts';
import { openCase } from '#commands/open-case.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { Filed } from '../applications/contract.ts';
import {
  AccountList,
  AccountLogView,
  GivenLink,
  LinkView,
  OwnAccountView,
  PartyList,
  SessionView,
} from './contract.ts';

const caseNumber = 'CM16-0000901';
const password = 'several calm words';
let api: TestApi;
let administrator: Awaited<ReturnType<TestApi['as']>>;
let intake: Awaited<ReturnType<TestApi['as']>>;

beforeAll(async () => {
  api = await testApi('2016-12-01');
  const one = reviewer({ id: 'R-1001' });
  await registerReviewer(api.needs, { reviewer: one, login: 'a', name: 'A', passphrase: 'six calm words' });
  for (const number of [caseNumber, 'CM16-0000902'])
    await openCase(api.needs, { caseFile: caseFile({ caseNumber: number }), documents: [document()] });
  administrator = await api.as('administrator');
  intake = await api.as('intake');
});
afterAll(() => api.close());

async function send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, cookie = '') {
  const carried = payload === undefined ? {} : { payload };
  const answer = await api.app.inject({ method, url: `/api/v1${url}`, headers: { cookie }, ...carried });
  const token = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  return { status: answer.statusCode, token, body: answer.body };
}
const signIn = (email: string, word = password) => send('POST', '/session', { email, password: word });
const linkOf = (body: string) => GivenLink.parse(JSON.parse(body)).link;
const view = (body: string) => OwnAccountView.parse(JSON.parse(body));
const typeOf = (body: string) => String(JSON.parse(body).type).replace('/problems/', '');

/** The mails that are to be sent now. */
async function mailed(): Promise<Mail[]> {
  const sent: Mail[] = [];
  const mail = {
    send: async (one: Mail) => {
      sent.push(one);
      return { kind: 'taken' as const };
    },
    signIn: 'https://imr.example.org/',
  };
  await sendAccountMails({ ...api.needs, mail });
  return sent;
}

async function accountOf(email: string) {
  const { accounts } = AccountList.parse((await administrator('GET', '/accounts')).json());
  const found = accounts.find(each => each.email === email);
  if (found === undefined) throw new Error(`no account ${email}`);
  return found;
}

test('an administrator invites, resends, disables and opens again; who is disabled is out at once', async () => {
  const invitation = { email: ' New@Example.org', name: 'Nia New', roles: ['intake'], reviewer: null };
  const invited = await administrator('POST', '/accounts', invitation);
  expect(invited.status).toBe(201);
  const first = linkOf(invited.body);
  expect((await administrator('POST', '/accounts', { ...invitation, email: 'new@example.org' })).status).toBe(409);
  expect(await accountOf('New@Example.org')).toMatchObject({ state: 'invited', roles: ['intake'] });

  const { account } = await accountOf('New@Example.org');
  const second = linkOf((await administrator('POST', `/accounts/${account}/link`)).body);
  expect((await send('POST', '/link', { link: first })).status).toBe(403); // replaced
  expect(LinkView.parse(JSON.parse((await send('POST', '/link', { link: second })).body))).toMatchObject({
    name: 'Nia New',
    choosesPassword: true,
    party: null,
  });
  const mails = await mailed();
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    ['New@Example.org', 'Your account is ready'],
    ['New@Example.org', 'Your account is ready'],
  ]);
  expect(mails[1]?.text).toContain(`https://imr.example.org/password#${second}\n`);
  expect(await mailed()).toEqual([]);

  const chosen = await send('POST', '/password', { link: second, password });
  expect(chosen.status).toBe(200);
  expect(await accountOf('New@Example.org')).toMatchObject({ state: 'open', sessions: 1 });
  expect((await administrator('PUT', `/accounts/${account}/disabled`, { disabled: true })).status).toBe(200);
  expect((await send('GET', '/cases', undefined, chosen.token)).status).toBe(401);
  expect((await signIn('new@example.org')).status).toBe(403);
  expect((await administrator('POST', `/accounts/${account}/link`)).status).toBe(404);
  await administrator('PUT', `/accounts/${account}/disabled`, { disabled: false });
  expect((await signIn('new@example.org')).status).toBe(200);
  await administrator('DELETE', `/accounts/${account}/sessions`);
  expect(await accountOf('New@Example.org')).toMatchObject({ state: 'open', sessions: 0 });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          who                                                                              status and kind
  ['a party is invited to a case',         { email: 'a1@example.org', name: 'A', roles: ['worker'] },                        [400, 'about:blank']],
  ['nobody without a role',                { email: 'a2@example.org', name: 'A', roles: [] },                                [400, 'about:blank']],
  ['what is no address',                   { email: 'example.org',    name: 'A', roles: ['intake'] },                        [400, 'about:blank']],
  ['a reviewer without an identity',       { email: 'a3@example.org', name: 'A', roles: ['reviewer'] },                      [422, 'no-identity']],
  ['a desk with one',                      { email: 'a4@example.org', name: 'A', roles: ['intake'], reviewer: 'R-1001' },    [422, 'no-identity']],
  ['a reviewer nobody registered',         { email: 'a5@example.org', name: 'A', roles: ['reviewer'], reviewer: 'R-none' },  [422, 'no-identity']],
  ['a registered reviewer',                { email: 'a6@example.org', name: 'A', roles: ['reviewer'], reviewer: 'R-1001' },  [201, '']],
  ['the same reviewer twice',              { email: 'a7@example.org', name: 'A', roles: ['reviewer'], reviewer: 'R-1001' },  [422, 'no-identity']],
] as const)('%s', async (_why, who, [status, kind]) => {
  const answer = await administrator('POST', '/accounts', who);
  expect([answer.status, status === 201 ? '' : typeOf(answer.body)]).toEqual([status, kind]);
});

test('nobody disables the own account, and no desk looks after accounts', async () => {
  const { accounts } = AccountList.parse((await administrator('GET', '/accounts')).json());
  const own = accounts.find(({ isOwn }) => isOwn)?.account ?? '';
  expect((await administrator('PUT', `/accounts/${own}/disabled`, { disabled: true })).status).toBe(409);
  expect((await intake('GET', '/accounts')).status).toBe(403);
});

test('a party is invited to one case, chooses a password by the link, and sees that case and no other', async () => {
  await mailed();
  const invitation = { email: 'wanda@example.org', name: 'Wanda Example', role: 'worker', language: 'es' };
  const invited = await intake('POST', `/cases/${caseNumber}/parties`, invitation);
  expect(invited.status).toBe(201);
  const link = linkOf(invited.body);
  const parties = async () => PartyList.parse((await intake('GET', `/cases/${caseNumber}/parties`)).json()).parties;
  expect(await parties()).toMatchObject([{ email: 'wanda@example.org', role: 'worker', since: null }]);
  const [mail] = await mailed();
  expect([mail?.to, mail?.subject]).toEqual(['wanda@example.org', 'Tiene una invitación']);
  expect(`${mail?.subject} ${mail?.text}`).not.toContain(caseNumber);

  expect((await send('POST', '/joined-cases', { link })).status).toBe(403); // there is no password yet
  const chosen = await send('POST', '/password', { link, password });
  expect(SessionView.parse(JSON.parse(chosen.body)).account).toEqual({ name: 'Wanda Example', roles: ['worker'] });
  expect((await send('GET', `/cases/${caseNumber}`, undefined, chosen.token)).status).toBe(200);
  expect((await send('GET', '/cases/CM16-0000902', undefined, chosen.token)).status).toBe(404);
  expect(await parties()).toMatchObject([{ role: 'worker', since: '2016-12-01T18:00:00.000Z', until: null }]);
  expect((await intake('POST', `/cases/${caseNumber}/parties`, invitation)).status).toBe(409);
});

test('an account that is there joins another case by the link, in another role, and keeps its password', async () => {
  const invitation = { email: 'Wanda@example.org', name: 'W. Example', role: 'attorney' };
  const link = linkOf((await intake('POST', '/cases/CM16-0000902/parties', invitation)).body);
  expect((await send('POST', '/password', { link, password: 'another calm phrase' })).status).toBe(403);
  const looked = LinkView.parse(JSON.parse((await send('POST', '/link', { link })).body));
  expect(looked).toMatchObject({ choosesPassword: false, party: { caseNumber: 'CM16-0000902', role: 'attorney' } });
  const signed = await signIn('wanda@example.org');
  expect((await send('GET', '/cases/CM16-0000902', undefined, signed.token)).status).toBe(404);
  expect((await send('POST', '/joined-cases', { link })).status).toBe(200);
  expect((await send('GET', '/cases/CM16-0000902', undefined, signed.token)).status).toBe(200);
  expect((await send('POST', '/joined-cases', { link })).status).toBe(403); // used
});

test('whoever files an application may ask for an account of that case; the answer does not tell whose an address is', async () => {
  await mailed();
  const file = async (accountEmail: string) => {
    const form = applicationForm();
    return send('POST', '/applications', { form, accountEmail, urDecisionText: 'Denied.' });
  };
  const [fresh, staff] = [await file('ana@example.org'), await file('new@example.org')];
  const filed = Filed.parse(JSON.parse(fresh.body));
  expect([fresh.status, staff.status, filed.mailed, Filed.parse(JSON.parse(staff.body)).mailed]).toEqual([
    201,
    201,
    true,
    true,
  ]);
  const mails = await mailed();
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([['ana@example.org', 'You are invited']]);
  const link = /#(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
  const chosen = await send('POST', '/password', { link, password });
  expect((await send('GET', `/cases/${filed.caseNumber}`, undefined, chosen.token)).status).toBe(200);
  expect((await send('GET', `/cases/${caseNumber}`, undefined, chosen.token)).status).toBe(404);
  expect((await file('no address')).status).toBe(400);
});

test('who works here is invited to no case, and a case that is not there has no parties', async () => {
  const invitation = { email: 'new@example.org', name: 'Nia New', role: 'worker' };
  const refused = await intake('POST', `/cases/${caseNumber}/parties`, invitation);
  expect([refused.status, typeOf(refused.body)]).toEqual([409, 'staff-address']);
  expect((await intake('GET', '/cases/CM16-0999999/parties')).status).toBe(404);
  expect((await intake('POST', '/cases/CM16-0999999/parties', invitation)).status).toBe(404);
});

test('whoever forgot the password gets a link, answered as if nobody had the address; it works for half an hour, once', async () => {
  await mailed();
  const [known, nobody] = [
    await send('POST', '/recovery', { email: ' WANDA@example.org' }),
    await send('POST', '/recovery', { email: 'nobody@example.org' }),
  ];
  expect([known.status, known.body]).toEqual([202, nobody.body]);
  expect(nobody.status).toBe(202);
  const mails = await mailed();
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([['wanda@example.org', 'Elija una contraseña nueva']]);
  const link = /#(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';

  const { clock } = api.needs;
  const { now } = clock;
  Object.assign(clock, { now: () => '2016-12-01T18:30:00.000Z' });
  expect((await send('POST', '/password', { link, password: 'a later calm phrase' })).status).toBe(403);
  Object.assign(clock, { now: () => '2016-12-01T18:29:59.000Z' });
  const before = await signIn('wanda@example.org');
  expect((await send('POST', '/password', { link, password: 'a later calm phrase' })).status).toBe(200);
  expect((await send('GET', '/cases', undefined, before.token)).status).toBe(401);
  Object.assign(clock, { now });
  expect((await signIn('wanda@example.org')).status).toBe(403);
  expect((await signIn('wanda@example.org', 'a later calm phrase')).status).toBe(200);
});

test('so many links to one address in an hour, and the answer stays the same', async () => {
  await mailed();
  const answers = [];
  for (let time = 0; time < 5; time += 1)
    answers.push((await send('POST', '/recovery', { email: 'new@example.org' })).status);
  expect(answers).toEqual([202, 202, 202, 202, 202]);
  expect((await mailed()).length).toBe(3);
});

test('the own account: name and language, another password that ends other sessions, a session ended', async () => {
  const email = 'wanda@example.org';
  const [here, there] = [await signIn(email, 'a later calm phrase'), await signIn(email, 'a later calm phrase')];
  const own = async (method: 'GET' | 'PUT' | 'DELETE', url: string, body?: object) =>
    send(method, url, body, here.token);
  const described = await own('PUT', '/account', { name: 'Wanda E.', language: 'en' });
  expect(view(described.body)).toMatchObject({ name: 'Wanda E.', language: 'en', roles: ['worker', 'attorney'] });
  expect((await own('PUT', '/account', { name: ' ', language: 'en' })).status).toBe(400);

  const wrong = await own('PUT', '/account/password', { present: 'not it', password: 'yet another phrase' });
  expect([wrong.status, typeOf(wrong.body)]).toEqual([403, 'wrong-present-password']);
  const changed = await own('PUT', '/account/password', {
    present: 'a later calm phrase',
    password: 'yet another phrase',
  });
  expect(view(changed.body).sessions).toMatchObject([{ isThis: true, way: 'password' }]);
  expect((await send('GET', '/account', undefined, there.token)).status).toBe(401);

  const again = await signIn(email, 'yet another phrase');
  const other = view((await own('GET', '/account')).body).sessions.find(({ isThis }) => !isThis);
  expect((await own('DELETE', `/account/sessions/${other?.id}`)).status).toBe(200);
  expect((await send('GET', '/account', undefined, again.token)).status).toBe(401);
  expect((await own('GET', '/account')).status).toBe(200);
});

test('what happened is kept without a secret, and is never changed', async () => {
  const { entries } = AccountLogView.parse((await administrator('GET', '/account-log')).json());
  const kinds = new Set(entries.map(({ what }) => what));
  for (const what of [
    'invited',
    'link-given',
    'disabled',
    'enabled',
    'sessions-ended',
    'invited-to-case',
    'joined-case',
  ])
    expect(kinds).toContain(what);
  for (const what of [
    'signed-in',
    'sign-in-failed',
    'recovery-asked',
    'password-chosen',
    'password-changed',
    'described',
  ])
    expect(kinds).toContain(what);
  const text = JSON.stringify(entries);
  for (const secret of [password, 'a later calm phrase', 'yet another phrase', 'nobody@example.org'])
    expect(text).not.toContain(secret);
  await expect(api.base.db.deleteFrom('account_log').execute()).rejects.toThrow();
  const mails = await api.base.db.selectFrom('account_mails').selectAll().execute();
  expect(mails).toEqual([]);
});
