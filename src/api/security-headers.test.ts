import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../test/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

const web = join(import.meta.dirname, '../web');
const pages = [...readFileSync(join(web, 'router.tsx'), 'utf8').matchAll(/path: '(\/[^']*)'/g)].map(
  ([, path]) => path ?? '',
);

test('every page keeps to its own scripts and styles, and is nobody’s frame', async () => {
  expect(pages.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (const page of pages) {
    const { headers, statusCode } = await api.app.inject(page.replaceAll(/\$\w+/g, 'CM16-0000001'));
    const policy = new Map(
      String(headers['content-security-policy'])
        .split(';')
        .map(each => each.trim().split(' '))
        .map(([name = '', ...values]) => [name, values.join(' ')]),
    );
    const kept = ['default-src', 'script-src', 'style-src'].every(name => policy.get(name) === "'self'");
    const alone = policy.get('frame-ancestors') === "'none'" && policy.get('object-src') === "'none'";
    const typed = headers['x-content-type-options'] === 'nosniff' && headers['referrer-policy'] !== undefined;
    if (statusCode !== 200 || !kept || !alone || !typed) wrong.push(page);
  }
  expect(wrong).toEqual([]);
});

test('answers of the API and refusals do as well', async () => {
  for (const url of ['/api/v1/session', '/api/v1/cases', '/api/v1/nothing', '/assets/gone.js'])
    expect((await api.app.inject(url)).headers['content-security-policy']).toContain("script-src 'self'");
});

test('the page that all of them are holds no script, style or handler of its own', () => {
  const html = readFileSync(join(web, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/i);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
});
