import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { pagedFile, pagedReader } from '../../../test/builders/records/paged-files.ts';
import { buildServer } from '../server.ts';
import { CopyView } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-10');
}, 60_000);
afterAll(() => api.close());

const read = (content: Uint8Array | string, file = 'letter.pdf') =>
  api.call('POST', '/application-copies', { file, content: Buffer.from(content).toString('base64') });

test('a copy is read, what could not be read is told, and nothing is kept', async () => {
  const { status, headers, json } = await read(pagedFile('Denied.', null, 'Not necessary.').bytes);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  const { text, pages, unread } = CopyView.parse(json());
  expect({ text, pages }).toEqual({ text: 'Denied.\fNot necessary.', pages: 2 });
  expect(unread).toHaveLength(1);
  expect(unread[0]).toContain('letter.pdf, page 2');
});

// biome-ignore format: a table reads in columns
test.each<[string, Uint8Array | string, number, RegExp]>([
  // why this row             content                  status  said
  ['no file of a known form', 'something else',        422,    /could not be read/],
  ['nothing on its page',     pagedFile(' ').bytes,    422,    /no words/i],
  ['empty',                   '',                      400,    /empty/],
])('what is no copy is refused in words: %s', async (_why, content, status, said) => {
  const answer = await read(content);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatch(said);
});

test('a fifth copy at once is asked to wait, and the next after one is done is read', async () => {
  const open: (() => void)[] = [];
  const reader = pagedReader();
  const app = await buildServer({
    ...api.needs,
    readPages: async (file, from) => {
      await new Promise<void>(resolve => open.push(resolve));
      return reader(file, from);
    },
  });
  const payload = { file: 'letter.pdf', content: Buffer.from(pagedFile('Denied.').bytes).toString('base64') };
  const send = () => app.inject({ method: 'POST', url: '/api/v1/application-copies', payload });
  const four = Array.from({ length: 4 }, send);
  await expect.poll(() => open.length).toBe(4);
  const fifth = await send();
  expect([fifth.statusCode, fifth.headers['retry-after']]).toEqual([503, '20']);
  open[0]?.();
  expect((await Promise.race(four)).statusCode).toBe(200);
  const next = send();
  await expect.poll(() => open.length).toBe(5);
  for (const release of open) release();
  expect((await next).statusCode).toBe(200);
  await Promise.all(four);
  await app.close();
});
