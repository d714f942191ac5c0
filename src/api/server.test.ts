import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../test/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

test('health asks the database', async () => {
  expect((await api.call('GET', '/health')).json()).toEqual({ status: 'ok' });
});

test('the description is OpenAPI 3.1 and names the routes', async () => {
  const description = (await api.call('GET', '/openapi.json')).json();
  expect(description).toMatchObject({ openapi: '3.1.0' });
  const described = Object.keys(
    description instanceof Object && 'paths' in description ? Object(description.paths) : {},
  );
  const some = [
    '/cases',
    '/cases/{caseNumber}/signature',
    '/cases/{caseNumber}/events',
    '/applications',
    '/clocks',
    '/health',
  ];
  expect(described).toEqual(expect.arrayContaining(some.map(url => `/api/v1${url}`)));
});

test('a page of the web app is its index, a missing file is not', async () => {
  expect((await api.app.inject('/cases/CM16-0000001')).body).toContain('<title>OpenIMR');
  expect((await api.app.inject('/assets/gone.js')).statusCode).toBe(404);
});

test('plain http is not sent to https', async () => {
  const { headers } = await api.app.inject('/');
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
});
