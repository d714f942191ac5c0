import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { requestLimits } from '../../adapters/limits/request-limits.ts';
import { buildServer } from '../server.ts';

let api: TestApi;
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await api.close();
});

async function limited(perMinute: number, trustedProxies: readonly string[] = []) {
  const app = await buildServer({ ...api.needs, limits: requestLimits(perMinute), trustedProxies });
  apps.push(app);
  return async (url: string, from: string, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({ method: 'GET', url: `/api/v1${url}`, remoteAddress: from, headers });
}

test('who asks too often is told when to go on, and nobody else is held up', async () => {
  const get = await limited(2);
  const cookie = await api.cookieOf('intake', {});
  for (const from of ['10.0.0.1', '10.0.0.1']) expect((await get('/cases', from, { cookie })).statusCode).toBe(200);
  const refused = await get('/cases', '10.0.0.1', { cookie });
  expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
  expect(refused.json()).toMatchObject({ type: '/problems/too-fast' });
  // The same account from elsewhere is the same account; another behind the same address is another.
  expect((await get('/cases', '10.0.0.2', { cookie })).statusCode).toBe(429);
  const another = await api.cookieOf('intake', {});
  expect((await get('/cases', '10.0.0.1', { cookie: another })).statusCode).toBe(200);
});

test('a dear request is refused earlier, and what is cheap goes on', async () => {
  const get = await limited(4);
  const header = { cookie: await api.cookieOf('intake', {}) };
  expect((await get('/cases/CM16-0000009/record/search?q=pain', '10.0.0.1', header)).statusCode).not.toBe(429);
  expect((await get('/cases/CM16-0000009/record/search?q=pain', '10.0.0.1', header)).statusCode).toBe(429);
  expect((await get('/cases', '10.0.0.1', header)).statusCode).toBe(200);
});

test('an address that nobody signs in from is held up by itself, before anything is asked of the database', async () => {
  const get = await limited(1);
  const answers = [];
  for (let count = 0; count < 12; count += 1) answers.push((await get('/library', '10.0.0.1')).statusCode);
  expect(answers.slice(1).every(status => status === 429)).toBe(true);
  expect((await get('/library', '10.0.0.2')).statusCode).not.toBe(429);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  trusted          asks         forwarded for             second from elsewhere
  ['without a proxy nobody says who they are',     [],              '10.0.0.1',  ['8.8.8.8', '9.9.9.9'],   429],
  ['a proxy of ours tells people apart',           ['10.0.0.0/8'],  '10.0.0.1',  ['8.8.8.8', '9.9.9.9'],   200],
  ['somebody else’s does not',                     ['10.0.0.0/8'],  '7.7.7.7',   ['8.8.8.8', '9.9.9.9'],   429],
  ['nor does what a person put before our proxy',  ['10.0.0.0/8'],  '10.0.0.1',  ['1.1.1.1, 8.8.8.8', '2.2.2.2, 8.8.8.8'], 429],
] as const)('%s', async (_why, trusted, from, forwarded, second) => {
  const get = await limited(1, trusted);
  const statuses = [];
  for (const each of forwarded) statuses.push((await get('/health', from, { 'x-forwarded-for': each })).statusCode);
  expect(statuses).toEqual([200, second]);
});

test('a request that never ends is cut off', () => {
  const { requestTimeout, headersTimeout } = api.app.server;
  expect([requestTimeout > 0, headersTimeout > 0]).toEqual([true, true]);
});
