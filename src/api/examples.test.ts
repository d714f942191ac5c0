import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApi, testApi } from '../../test/api.ts';

const root = path.join(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/api.md'), 'utf8');

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

type Example = { readonly command: string; readonly status: number; readonly answer: unknown };

/** Each command of the page with the answer that stands behind it. */
const examples: readonly Example[] = page
  .matchAll(/```sh\n(.*?)```\n+```json (\d{3})\n(.*?)```/gs)
  .map(([, command = '', status = '', answer = '']) => ({
    command,
    status: Number(status),
    answer: JSON.parse(answer) as unknown,
  }))
  .toArray();

/** The words of a command as a shell reads them; in single quotes only `$IMR` is put in besides. */
function wordsOf(command: string, values: ReadonlyMap<string, string>): string[] {
  const filled = (text: string) => text.replaceAll(/\$([A-Z]+)/g, (_, name: string) => values.get(name) ?? `$${name}`);
  const plain = command.replaceAll(/^#.*$/gm, '').replaceAll('\\\n', ' ');
  return [...plain.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) =>
    filled(single ?? double ?? bare ?? ''),
  );
}

/** A command as the request it sends. */
function requestOf(words: readonly string[]) {
  const request = { method: 'GET', url: '', headers: {} as Record<string, string>, payload: '' };
  for (let at = 1; at < words.length; at += 1) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    if (!word.startsWith('-')) request.url = word;
    else {
      at += 1;
      if (word === '-X') request.method = next;
      else if (word === '-H') request.headers[(next.split(': ')[0] ?? '').toLowerCase()] = next.replace(/^[^:]*: /, '');
      else if (word === '-d')
        request.payload = next.startsWith('@') ? readFileSync(path.join(root, next.slice(1)), 'utf8') : next;
      else throw new Error(`the test does not know ${word}`);
    }
  }
  return request;
}

/** Where an answer is not as the page says: each member named is there, of the same kind, and says the same where it says no `…`. */
function differences(said: unknown, is: unknown, at: string): string[] {
  if (Array.isArray(said)) {
    if (!Array.isArray(is)) return [`${at} is no list`];
    return said.length > 0 && is.length === 0
      ? [`${at} is empty`]
      : said.slice(0, 1).flatMap(each => differences(each, is[0], `${at}.0`));
  }
  if (said instanceof Object)
    return Object.entries(said).flatMap(([name, value]) =>
      differences(value, is instanceof Object ? Reflect.get(is, name) : undefined, `${at}.${name}`),
    );
  if (typeof said === 'string' && said.endsWith('…'))
    return typeof is === 'string' && is.startsWith(said.slice(0, -1)) ? [] : [`${at} is ${String(is)}`];
  if (typeof said === 'string' && at.startsWith('.fields')) return typeof is === 'string' ? [] : [`${at} is not said`];
  return said === is ? [] : [`${at} is ${JSON.stringify(is)}, not ${JSON.stringify(said)}`];
}

test('the examples of the page are answered as the page says', async () => {
  expect(examples.length).toBe([...page.matchAll(/^curl /gm)].length);
  expect(examples.length).toBeGreaterThan(12);
  const own = await api.as('physician');
  const scopes = ['list-cases', 'see-case', 'see-letter', 'supply-records', 'keep-webhooks'];
  const key = z.object({ token: z.string() }).parse((await own('POST', '/api-keys', { name: 'docs', scopes })).json());
  const values = new Map([
    ['IMR', ''],
    ['KEY', key.token],
  ]);
  for (const { command, status, answer } of examples) {
    const { method, payload, ...request } = requestOf(wordsOf(command, values));
    const verb = z.enum(['GET', 'POST', 'PUT', 'DELETE']).parse(method);
    const got = await api.app.inject({ ...request, method: verb, ...(payload === '' ? {} : { payload }) });
    expect([command, got.statusCode, got.statusCode === status ? '' : got.body]).toEqual([command, status, '']);
    expect([command, differences(answer, got.json(), '')]).toEqual([command, []]);
    const [, name, where] = /^# ([A-Z]+) is the (\S+) of the answer$/m.exec(command) ?? [];
    if (name === undefined || where === undefined) continue;
    const found = where
      .split('.')
      .reduce<unknown>(
        (within, part) => (within instanceof Object ? Reflect.get(within, part) : undefined),
        got.json(),
      );
    values.set(name, z.string().parse(found));
  }
});
