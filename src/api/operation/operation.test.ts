import { once } from 'node:events';
import { createServer } from 'node:http';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApi, testApi } from '../../../test/api.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { backlogOf } from '../../adapters/postgres/backlog.ts';
import { openQueue } from '../../adapters/queue/pg-boss.ts';
import { openLog } from '../../adapters/telemetry/log.ts';
import { startTelemetry } from '../../adapters/telemetry/telemetry.ts';
import { unready } from '../../adapters/postgres/migrate.ts';
import { buildServer } from '../server.ts';

const name = 'Wilhelmina Oyelaran';
const number = '555-12-9876';
const token = 'a-token-of-the-tests';
const said: string[] = [];
let api: TestApi;
let app: Awaited<ReturnType<typeof buildServer>>;
const telemetry = startTelemetry({ endpoint: null, share: 1 });

beforeAll(async () => {
  api = await testApi('2016-12-01');
  const out = new PassThrough();
  out.on('data', (chunk: Buffer) => said.push(...chunk.toString().trim().split('\n')));
  const queue = await openQueue(api.base.server, [], () => undefined); // its tables are looked into
  await queue.stop();
  app = await buildServer({
    ...api.needs,
    cases: {
      ...api.needs.cases,
      read: caseNumber =>
        caseNumber === 'CM16-FAULT'
          ? Promise.reject(new Error(`no row for ${name}`))
          : api.needs.cases.read(caseNumber),
    },
    log: openLog('trace', out),
    operation: {
      telemetry,
      unready: () => unready(api.base.db),
      exposition: async () => telemetry.exposition(await backlogOf(api.base.db, '2016-12-01')),
      metricsToken: token,
    },
  });
});
afterAll(async () => {
  await app.close();
  await telemetry.stop();
  await api.close();
});

const Line = z.record(z.string(), z.unknown());
const lines = () => said.map(line => Line.parse(JSON.parse(line)));

test('neither name nor number of a request is in the log: body, query, path, header, nor the words of a fault', async () => {
  const hostile = encodeURIComponent(name);
  const cookie = `who=${hostile}; ${testerCookie}`;
  const key = { authorization: `Bearer ${number}` };
  const headers = { authorization: `Basic ${number}`, cookie, 'x-request-id': `${name} ${number}` };
  const body = { dispute: { name, number }, form: { worker: name } };
  const inject = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
    app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  expect((await inject('POST', `/api/v1/applications?name=${hostile}&n=${number}`, body)).statusCode).toBe(400);
  expect((await inject('GET', `/api/v1/cases/${hostile}?seat=${number}`)).statusCode).toBe(400);
  expect((await inject('GET', `/api/v1/cases/${hostile}`)).statusCode).toBe(404);
  expect((await inject('GET', `/nowhere/${hostile}.txt?n=${number}`)).statusCode).toBe(404);
  expect((await inject('GET', '/api/v1/cases/CM16-FAULT')).statusCode).toBe(500);
  expect((await app.inject({ url: '/api/v1/cases', headers: key })).statusCode).toBe(401);
  await app.inject({ method: 'POST', url: '/api/v1/applications', headers, payload: `{"${name}` });
  const log = said.join('\n');
  for (const secret of [name, hostile, 'Oyelaran', number, '9876']) expect(log).not.toContain(secret);
});

test('a line per request: id, method, route as the code has it, status and time', async () => {
  const id = '0b5f1f0e-3a0c-4d8e-9a37-1b1f6f7c2d10';
  const answer = await app.inject({
    url: '/api/v1/cases/CM16-0000009',
    headers: { cookie: testerCookie, 'x-request-id': id },
  });
  expect(answer.headers['x-request-id']).toBe(id);
  expect(lines().findLast(line => line['reqId'] === id)).toMatchObject({
    msg: 'request',
    method: 'GET',
    route: '/api/v1/cases/:caseNumber',
    status: 404,
    ms: expect.any(Number),
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

test('a fault is told by kind and place', async () => {
  const { headers } = await app.inject({ url: '/api/v1/cases/CM16-FAULT', headers: { cookie: testerCookie } });
  const fault = lines().find(line => line['reqId'] === headers['x-request-id'] && line['level'] === 50);
  expect(fault).toMatchObject({ err: { type: 'Error', at: expect.arrayContaining([expect.stringContaining('at ')]) } });
});

test('health is of the process, ready of the database with this version’s schema', async () => {
  expect((await app.inject('/health')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/ready')).statusCode).toBe(200);
  const { db } = api.base;
  const last = await db.introspection.getTables({ withInternalKyselyTables: true });
  expect(last.map(table => table.name)).toContain('kysely_migration');
  await db.schema.alterTable('kysely_migration').renameTo('kysely_migration_away').execute();
  expect((await app.inject('/ready')).json()).toEqual({
    status: 'not ready',
    reason: 'the database is not up to date',
  });
  await db.schema.alterTable('kysely_migration_away').renameTo('kysely_migration').execute();
  expect((await app.inject('/ready')).statusCode).toBe(200);
});

test('metrics are OpenMetrics text for whoever has the token, and for nobody else', async () => {
  for (const authorization of [undefined, 'Bearer wrong', token])
    expect(
      (await app.inject({ url: '/metrics', headers: authorization === undefined ? {} : { authorization } })).statusCode,
    ).toBe(401);
  await app.inject({ url: '/api/v1/cases', headers: { cookie: testerCookie } });
  const answer = await app.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } });
  expect(answer.headers['content-type']).toMatch(/^application\/openmetrics-text/);
  expect(answer.body).toMatch(/^openimr_request_seconds_count\{name="GET \/api\/v1\/cases",outcome="200"\} [1-9]/m);
  expect(answer.body).toMatch(/^openimr_waiting\{what="lettersUnissued"\} 0$/m);
  expect(answer.body.endsWith('# EOF\n')).toBe(true);
  const plain = await buildServer(api.needs);
  const { body } = await plain.inject({ url: '/metrics', headers: { authorization: 'Bearer null' } });
  expect(body).not.toContain('openimr_');
  await plain.close();
});

test('traces reach a collector: the request, and what was done in it, below the caller’s own span', async () => {
  const received: unknown[] = [];
  const collector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ url: request.url, body: JSON.parse(Buffer.concat(parts).toString()) });
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const endpoint = `http://127.0.0.1:${z.object({ port: z.int() }).parse(collector.address()).port}`;
  const tracing = startTelemetry({ endpoint, share: 1 });
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const work = tracing.begin('request', 'GET /api/v1/cases', `00-${traceId}-00f067aa0ba902b7-01`);
  await tracing.within(work, async () => {
    await Promise.resolve();
    tracing.queried('select cases', 0.002, false);
  });
  work.ended('200', false);
  await tracing.stop();
  collector.close();
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({
    url: '/v1/traces',
    body: {
      resourceSpans: [
        {
          scopeSpans: [
            {
              spans: [
                { traceId, name: 'select cases', kind: 3, parentSpanId: expect.stringMatching(/^[0-9a-f]{16}$/) },
                { traceId, name: 'GET /api/v1/cases', kind: 2, parentSpanId: '00f067aa0ba902b7', status: {} },
              ],
            },
          ],
        },
      ],
    },
  });
});

test('a collector that is away costs spans and nothing else', async () => {
  const tracing = startTelemetry({ endpoint: 'http://127.0.0.1:9', share: 1 });
  tracing.begin('job', 'sweep-clocks').ended('done', false);
  tracing.queried('select cases', 0.1, true);
  await tracing.stop();
  expect(tracing.exposition(null)).toMatch(/^openimr_spans_lost_total 2$/m);
});
