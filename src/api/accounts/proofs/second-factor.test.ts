import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../../test/api.ts';
import { caseFile, decision, document, reviewer } from '../../../../test/builders/case-file.ts';
import { sendAccountMails } from '#commands/accounts/send-account-mails.ts';
import type { Mail } from '#commands/notices/ports.ts';
import { openCase } from '#commands/open-case.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { buildServer } from '../../server.ts';
import { RecoveryCodes, SecondFactorBegun, SecondStepView, SessionView } from '../contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

async function send(method: 'GET' | 'POST', url: string, payload: object = {}, cookie = '') {
  const answer = await api.app.inject({ method, url: `/api/v1${url}`, headers: { cookie }, payload });
  const token = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  return { status: answer.statusCode, token, body: answer.body };
}
const signIn = (email: string, password: string) => send('POST', '/session', { email, password });
const secretOf = (body: string) => SecondFactorBegun.parse(JSON.parse(body)).secret;
const codeAt = (secret: string, at: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(at) });
const typeOf = (body: string) => String(JSON.parse(body).type).replace('/problems/', '');

test('codes of an app: asked for from a confirmed one on, each taken once; recovery codes when it is lost; taken away', async () => {
  const email = 'nia@example.org';
  const word = 'several calm words';
  const { clock, attempts } = api.needs;
  const { now } = clock;
  const id = 'nia';
  const rest = { name: 'Nia', roles: ['intake'], reviewer: null, isDemo: false } as const;
  await api.needs.accounts.add({ id, email, ...rest }, now());
  await api.needs.accounts.setPassword(id, await api.needs.passphrases.hash(word), now());
  const first = await signIn(email, word);
  const own = (url: string, body?: object) => send('POST', `/account/${url}`, body, first.token);
  expect((await own('second-factor', { password: 'not it' })).status).toBe(403);
  const begun = await own('second-factor', { password: word });
  expect(begun.status).toBe(201);
  const secret = secretOf(begun.body);
  const kept = await api.base.db.selectFrom('second_factors').selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(secret);
  expect((await signIn(email, word)).status).toBe(200); // not confirmed: not asked for
  expect((await own('second-factor/confirmation', { code: '000000' })).status).toBe(403);
  const code = codeAt(secret, now());
  const confirmed = await own('second-factor/confirmation', { code });
  const { codes } = RecoveryCodes.parse(JSON.parse(confirmed.body));
  expect([confirmed.status, codes.length]).toEqual([200, 10]);
  expect((await own('second-factor', { password: word })).status).toBe(409);

  const ticketOf = async () => {
    const answer = await signIn(email, word);
    expect([answer.status, answer.token]).toEqual([202, '']);
    return SecondStepView.parse(JSON.parse(answer.body)).ticket;
  };
  const step = async (ticket: string, typed: string) => send('POST', '/session/code', { ticket, code: typed });
  const ticket = await ticketOf();
  const used = await step(ticket, code);
  expect([used.status, typeOf(used.body)]).toEqual([403, 'wrong-code']); // taken when it was confirmed
  expect((await send('POST', '/password', { link: ticket, password: 'a phrase by a ticket' })).status).toBe(403);
  Object.assign(clock, { now: () => '2016-12-01T18:01:00.000Z' });
  const later = codeAt(secret, '2016-12-01T18:01:00.000Z');
  const signed = await step(ticket, ` ${later.slice(0, 3)} ${later.slice(3)}`);
  expect(signed.status).toBe(200);
  expect((await step(ticket, later)).status).toBe(403); // the ticket is used up

  const recovery = codes[0] ?? '';
  expect((await step(await ticketOf(), recovery.toUpperCase())).status).toBe(200);
  expect((await step(await ticketOf(), recovery)).status).toBe(403);
  // Whoever guesses is stopped, also when the guess is right.
  const guessed = await ticketOf();
  for (let time = 0; time < 4; time += 1) expect((await step(guessed, '000000')).status).toBe(403);
  expect((await step(guessed, codes[1] ?? '')).status).toBe(429);
  Object.assign(clock, { now });
  await attempts.forget(`code ${id}`);

  // A forgotten password does not get past the app.
  await attempts.forget(`recovery address ${api.needs.sha256(new TextEncoder().encode(email))}`);
  await send('POST', '/recovery', { email });
  const mails: Mail[] = [];
  const mail = {
    send: async (one: Mail) => (mails.push(one), { kind: 'taken' as const }),
    signIn: 'https://imr.example.org',
  };
  await sendAccountMails({ ...api.needs, mail });
  const link = /#(\S+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  const chosen = await send('POST', '/password', { link, password: word });
  expect([chosen.status, chosen.token]).toEqual([202, '']);
  const { ticket: after } = SecondStepView.parse(JSON.parse(chosen.body));
  const back = await step(after, codes[2] ?? '');
  expect(back.status).toBe(200);
  const removed = await send('POST', '/account/second-factor/removal', { password: word }, back.token);
  expect(removed.status).toBe(204);
  expect((await signIn(email, word)).status).toBe(200);
});

test('a reviewer with an app signs with its code; who guesses at a passphrase is stopped', async () => {
  const passphrase = 'six calm words';
  const caseNumber = 'CM16-0000001';
  await registerReviewer(api.needs, { reviewer: reviewer(), login: 'a.example', name: 'Ada Example', passphrase });
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  await assignReviewer(api.needs, { caseNumber, reviewer: 'R-1001' });
  const cookie = await api.cookieOf('reviewer', { reviewer: 'R-1001' });
  const rows = await api.base.db.selectFrom('accounts').select('id').where('reviewer', '=', 'R-1001').execute();
  const account = rows[0]?.id ?? '';
  const { secondFactors, secrets, timedCodes, clock } = api.needs;
  const secret = timedCodes.newSecret();
  await secondFactors.begin(account, secrets.seal(secret));
  await secondFactors.confirm(account, clock.now());
  for (const item of [0, 1]) await api.call('PUT', `/cases/${caseNumber}/items/${item}/decision`, decision());
  const sign = (input: object) =>
    send('POST', `/cases/${caseNumber}/signature`, { reviewer: 'R-1001', passphrase, ...input }, cookie);
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(clock.now()) });
  for (const input of [{}, { code: '000000' }]) {
    const refused = await sign(input);
    expect([refused.status, typeOf(refused.body)]).toEqual([403, 'wrong-code']);
  }
  expect((await sign({ code })).status).toBe(200);

  await openCase(api.needs, { caseFile: caseFile({ caseNumber: 'CM16-0000002' }), documents: [document()] });
  await registerReviewer(api.needs, {
    reviewer: reviewer({ id: 'R-2002' }),
    login: 'b.example',
    name: 'Ben Example',
    passphrase,
  });
  await assignReviewer(api.needs, { caseNumber: 'CM16-0000002', reviewer: 'R-2002' });
  const other = await api.cookieOf('reviewer', { reviewer: 'R-2002' });
  const guess = (word: string) =>
    send('POST', '/cases/CM16-0000002/signature', { reviewer: 'R-2002', passphrase: word }, other);
  const guesses = [];
  for (let time = 0; time < 10; time += 1) guesses.push((await guess('a guess')).status);
  expect(guesses).toEqual(Array.from({ length: 10 }, () => 403));
  expect((await guess(passphrase)).status).toBe(429);
});

test('where staff must have an app or a passkey, nothing but the own account opens before; a party needs none', async () => {
  const app = await buildServer({ ...api.needs, secondFactor: 'staff' });
  const visit = async (url: string, cookie: string) => {
    const answer = await app.inject({ method: 'GET', url: `/api/v1${url}`, headers: { cookie } });
    return { status: answer.statusCode, body: answer.body };
  };
  const [desk, worker] = [await api.cookieOf('records', {}), await api.cookieOf('worker', {})];
  const refused = await visit('/cases', desk);
  expect([refused.status, typeOf(refused.body)]).toEqual([403, 'second-factor']);
  expect((await visit('/account', desk)).status).toBe(200);
  expect((await visit('/cases', worker)).status).toBe(200);
  const session = async () => SessionView.parse(JSON.parse((await visit('/session', desk)).body));
  expect(await session()).toMatchObject({ mustAddSecondFactor: true });
  expect((await session()).may).not.toContain('list-cases');

  const row = await api.base.db.selectFrom('accounts').select('id').where('name', '=', 'records').executeTakeFirst();
  const { secondFactors, secrets, clock } = api.needs;
  await secondFactors.begin(row?.id ?? '', secrets.seal('JBSWY3DPEHPK3PXP'));
  expect((await visit('/cases', desk)).status).toBe(403); // not confirmed yet
  await secondFactors.confirm(row?.id ?? '', clock.now());
  expect((await visit('/cases', desk)).status).toBe(200);
  expect(await session()).toMatchObject({ mustAddSecondFactor: false });
  await app.close();
});

test('a passkey is asked of one site, once, and what no device signed is none', async () => {
  const options = await send('POST', '/session/passkey/options');
  expect(JSON.parse(options.body)).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  const forged = {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
  };
  const refused = await send('POST', '/session/passkey', { answer: forged });
  expect([refused.status, typeOf(refused.body), refused.token]).toEqual([403, 'no-passkey', '']);
  // Of a passkey that is kept a wrong signature is no better.
  const at = api.needs.clock.now();
  const kept = { id: 'AAAA', publicKey: 'AAAA', counter: 0, transports: [], name: 'phone', addedAt: at, usedAt: null };
  await api.needs.passkeys.add({ ...kept, account: 'nia' });
  expect((await send('POST', '/session/passkey', { answer: forged })).status).toBe(403);
});
