import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApi, testApi } from '../../test/api.ts';
import { applicationForm, caseEvent } from '../../test/builders/case-events.ts';
import { changeCase } from '#commands/change-case.ts';
import type { Role } from '#commands/policies.ts';
import { MOST_FAILURES, sendWebhooks } from '#commands/webhooks/send-webhooks.ts';
import { hmacSha256, webhookSender } from '../adapters/webhooks/send-webhook.ts';
import { DeliveryList, WebhookList, WebhookWithSecret } from '../api/webhooks/contract.ts';

type Received = { readonly headers: Readonly<Record<string, unknown>>; readonly body: string };
type Caller = Awaited<ReturnType<TestApi['as']>>;

let api: TestApi;
let receiver: Server;
let url = '';
let received: Received[] = [];
/** What the receiver answers next, each once; then it takes everything. */
let answers: number[] = [];
let instant = '2016-12-01T18:00:00.000Z';

beforeAll(async () => {
  api = await testApi('2016-12-01');
  Object.assign(api.needs.clock, { now: () => instant });
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      const status = answers.shift() ?? 204;
      response.writeHead(status, status === 302 ? { location: url } : {}).end();
    });
  });
  await new Promise<void>(resolve => void receiver.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.int() }).parse(receiver.address());
  url = `http://127.0.0.1:${port}/hook?tenant=7`;
});
afterAll(async () => {
  await new Promise<unknown>(resolve => receiver.close(resolve));
  await api.close();
});
beforeEach(async () => {
  [received, answers, instant] = [[], [], '2016-12-01T18:00:00.000Z'];
  await api.base.db.updateTable('webhooks').set({ state: 'removed' }).execute();
});

const send = (anywhere = true) =>
  sendWebhooks({
    ...api.needs,
    sendWebhook: webhookSender({ anywhere }),
    hmacSha256,
    publicUrl: 'https://imr.example.org/',
  });
const later = (minutes: number) => {
  instant = new Date(Date.parse(instant) + minutes * 60_000).toISOString();
};

async function filed(): Promise<string> {
  const body = { form: applicationForm(), received: '2016-10-20', urDecisionText: 'The request is denied.' };
  const answer = await api.call('POST', '/applications', body);
  return z.object({ caseNumber: z.string() }).parse(answer.json()).caseNumber;
}

async function subscribed(caller: Caller, kinds: readonly string[], to = url) {
  const answer = await caller('POST', '/webhooks', { url: to, kinds });
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return WebhookWithSecret.parse(answer.json());
}
const log = async (caller: Caller, id: string) =>
  DeliveryList.parse((await caller('GET', `/webhooks/${id}/deliveries`)).json()).deliveries;
const eligible = async (caseNumber: string) => {
  const outcome = await changeCase(api.needs, caseNumber, () => caseEvent('found-eligible', { on: '2016-10-28' }));
  expect(outcome.kind).toBe('changed');
};

/** A new account that asks by a key: sessions would end while the clock is moved. */
async function keyed(role: Role, about: { readonly cases?: readonly string[] } = {}): Promise<Caller> {
  const own = await api.as(role, about);
  const made = await own('POST', '/api-keys', { name: 'x', scopes: ['keep-webhooks'], days: 366 });
  const { token } = z.object({ token: z.string() }).parse(made.json());
  return async (method, address, payload) => {
    const headers = { authorization: `Bearer ${token}` };
    const carried = payload === undefined ? {} : { payload };
    const answer = await api.app.inject({ method, url: `/api/v1${address}`, headers, ...carried });
    const { statusCode: status, body } = answer;
    return { status, headers: answer.headers, body, json: () => answer.json<unknown>() };
  };
}

/** Whether a message is signed with a secret, as a receiver would check it. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const [time = '', ...signatures] = String(headers['openimr-signature']).split(',');
  const wanted = createHmac('sha256', secret)
    .update(`${time.replace('t=', '')}.${body}`)
    .digest('hex');
  return signatures.includes(`v1=${wanted}`);
}

test('whoever follows a case is told of what happens in it, signed, and of no other; nothing of the case is in it', async () => {
  const [theirs, another] = [await filed(), await filed()];
  const worker = await keyed('worker', { cases: [theirs] });
  const { webhook, secret } = await subscribed(worker, ['found-eligible']);
  await eligible(another);
  await eligible(theirs);
  expect(api.tasks).toContainEqual({ name: 'send-webhooks', caseNumber: theirs });
  expect(await send()).toBe(1);
  expect(await send()).toBe(0);
  const [message] = received;
  if (message === undefined) throw new Error('nothing was received');
  expect(JSON.parse(message.body)).toEqual({
    id: message.headers['openimr-delivery'],
    kind: 'found-eligible',
    caseNumber: theirs,
    happenedAt: '2016-12-01T18:00:00.000Z',
    link: `https://imr.example.org/api/v1/cases/${theirs}`,
  });
  expect([isSigned(message, secret), isSigned(message, 'another secret')]).toEqual([true, false]);
  expect(await log(worker, webhook.id)).toEqual([
    expect.objectContaining({ caseNumber: theirs, state: 'delivered', tries: 1, status: 204, trouble: null }),
  ]);
  const kept = JSON.stringify(await api.base.db.selectFrom('webhooks').selectAll().execute());
  expect(kept).not.toContain(secret);
});

test('desks are told of every case, and drafts of nobody', async () => {
  const desk = await keyed('intake');
  await subscribed(desk, ['application-received']);
  const caseNumber = await filed();
  expect(await send()).toBe(1);
  expect(received[0]?.body).toContain(caseNumber);
  const refused = await desk('POST', '/webhooks', { url, kinds: ['item-decided'] });
  expect([refused.status, refused.body]).toEqual([400, expect.stringContaining('#/kinds/0')]);
});

test('what is not taken is tried again later and later, and then delivered', async () => {
  const caseNumber = await filed();
  const worker = await keyed('worker', { cases: [caseNumber] });
  const { webhook } = await subscribed(worker, ['found-eligible']);
  answers = [500, 302];
  await eligible(caseNumber);
  expect(await send()).toBe(1);
  expect(await log(worker, webhook.id)).toEqual([
    expect.objectContaining({ state: 'to-send', tries: 1, status: 500, trouble: 'answered 500' }),
  ]);
  expect(await send()).toBe(0);
  later(0.5);
  expect(await send()).toBe(1);
  later(0.9);
  expect(await send()).toBe(0);
  later(0.1);
  expect(await send()).toBe(1);
  // Nobody was led elsewhere, and the third time is the same message.
  expect(received.length).toBe(3);
  expect(new Set(received.map(({ headers }) => headers['openimr-delivery'])).size).toBe(1);
  expect(await log(worker, webhook.id)).toEqual([
    expect.objectContaining({ state: 'delivered', tries: 3, status: 204 }),
  ]);
});

test('several processes at once: each message is sent once', async () => {
  const cases = [await filed(), await filed(), await filed()];
  const worker = await keyed('worker', { cases });
  await subscribed(worker, ['found-eligible']);
  for (const each of cases) await eligible(each);
  const tried = await Promise.all([send(), send(), send()]);
  expect(tried.reduce((sum, one) => sum + one, 0)).toBe(3);
  expect(received.length).toBe(3);
});

test('an address that fails again and again is disabled; opened again it gets what it missed', async () => {
  const caseNumber = await filed();
  const worker = await keyed('worker', { cases: [caseNumber] });
  const { webhook } = await subscribed(worker, ['found-eligible']);
  await eligible(caseNumber);
  await worker('POST', `/webhooks/${webhook.id}/pings`);
  answers = Array.from({ length: MOST_FAILURES }, () => 503);
  for (let round = 0; round < MOST_FAILURES && answers.length > 0; round += 1) {
    await send();
    later(6 * 60);
  }
  const shown = async () => WebhookList.parse((await worker('GET', '/webhooks')).json()).webhooks[0];
  expect(await shown()).toMatchObject({ state: 'disabled', failures: MOST_FAILURES });
  expect(await send()).toBe(0);
  const { url: to, kinds } = webhook;
  expect((await worker('PUT', `/webhooks/${webhook.id}`, { url: to, kinds })).status).toBe(200);
  later(6 * 60);
  await send();
  expect((await log(worker, webhook.id)).map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
    'found-eligible delivered',
    'ping delivered',
  ]);
  expect(await shown()).toMatchObject({ state: 'active', failures: 0 });
});

test('a secret is changed over a day: messages are signed with both, then with the new one', async () => {
  const worker = await keyed('worker');
  const { webhook, secret } = await subscribed(worker, ['found-eligible']);
  const other = WebhookWithSecret.parse((await worker('POST', `/webhooks/${webhook.id}/secret`)).json()).secret;
  await worker('POST', `/webhooks/${webhook.id}/pings`);
  await send();
  later(24 * 60);
  await worker('POST', `/webhooks/${webhook.id}/pings`);
  await send();
  const [both, one] = received;
  if (both === undefined || one === undefined) throw new Error('not received');
  expect([isSigned(both, secret), isSigned(both, other)]).toEqual([true, true]);
  expect([isSigned(one, secret), isSigned(one, other)]).toEqual([false, true]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              address                              trouble
  ['plain http',                               'http://example.org/hook',           'messages go to https addresses alone'],
  ['this computer',                            'https://127.0.0.1:9/hook',          'the address is not one of the public internet'],
  ['this computer by its name',                'https://localhost:9/hook',          'the address is not one of the public internet'],
  ['where clouds tell their secrets',          'https://169.254.169.254/latest',    'the address is not one of the public internet'],
  ['this computer in IPv6',                    'https://[::1]:9/hook',              'the address is not one of the public internet'],
  ['this computer, written as a number',       'https://2130706433:9/',             'the address is not one of the public internet'],
])('where nothing else is configured no message goes to %s', async (_why, to, trouble) => {
  const worker = await keyed('worker');
  const { webhook } = await subscribed(worker, ['found-eligible'], to);
  await worker('POST', `/webhooks/${webhook.id}/pings`);
  await send(false);
  expect(await log(worker, webhook.id)).toEqual([expect.objectContaining({ state: 'to-send', status: null, trouble })]);
});

test('a webhook is its owner’s alone', async () => {
  const [owner, stranger] = [await keyed('worker'), await keyed('administrator')];
  const { webhook } = await subscribed(owner, ['found-eligible']);
  const change = { url, kinds: ['found-eligible'] };
  const asked = [
    await stranger('GET', `/webhooks/${webhook.id}/deliveries`),
    await stranger('PUT', `/webhooks/${webhook.id}`, change),
    await stranger('POST', `/webhooks/${webhook.id}/pings`),
    await stranger('POST', `/webhooks/${webhook.id}/secret`),
    await stranger('DELETE', `/webhooks/${webhook.id}`),
  ];
  expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  expect((await owner('DELETE', `/webhooks/${webhook.id}`)).status).toBe(204);
  expect(WebhookList.parse((await owner('GET', '/webhooks')).json()).webhooks).toEqual([]);
});
