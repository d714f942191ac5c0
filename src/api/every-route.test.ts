import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApi, testApi } from '../../test/api.ts';
import { caseFile, document } from '../../test/builders/case-file.ts';
import { applicationForm, caseEvent } from '../../test/builders/case-events.ts';
import { testerCookie } from '../../test/sign-in.ts';
import { openCase } from '#commands/open-case.ts';
import { Problem } from './cases/contract.ts';

const numbers = ['CM15-0000001', 'CM15-0000002', 'CM15-0000003'] as const;
const [caseNumber] = numbers;
const verbs = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
type Verb = (typeof verbs)[number];

const Operation = z.object({
  summary: z.string(),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.unknown()).optional(), headers: z.unknown().optional() }),
  ),
});
type Described = { readonly verb: Verb; readonly path: string; readonly operation: z.infer<typeof Operation> };

let api: TestApi;
let described: Described[] = [];
let schemas: Readonly<Record<string, unknown>> = {};
beforeAll(async () => {
  api = await testApi('2016-12-01');
  for (const each of numbers)
    await openCase(api.needs, { caseFile: caseFile({ caseNumber: each }), documents: [document()] });
  const { paths, components } = z
    .object({
      paths: z.record(z.string(), z.record(z.string(), Operation)),
      components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
    })
    .parse((await api.call('GET', '/openapi.json')).json());
  ({ schemas } = components);
  described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([name, operation]) =>
      verbs.filter(verb => verb.toLowerCase() === name).map(verb => ({ verb, path, operation })),
    ),
  );
});
afterAll(() => api.close());

type Carried = { readonly payload?: string | object; readonly headers?: Readonly<Record<string, string>> };

function send(verb: Verb, url: string, { payload, headers = {} }: Carried = {}) {
  const body = payload === undefined ? {} : { payload };
  return api.app.inject({ method: verb, url, headers: { cookie: testerCookie, ...headers }, ...body });
}

/** An address that fits a path: of a case that is there, or of one that is not. */
const at = (path: string, of: string = caseNumber) => path.replace('{caseNumber}', of).replaceAll(/\{\w+\}/g, '1');

function problemIn({ body, statusCode, headers }: Awaited<ReturnType<typeof send>>, status: number): Problem {
  const form = String(headers['content-type']);
  if (statusCode !== status || !form.startsWith('application/problem+json'))
    throw new Error(`${statusCode} ${form}, not ${status}: ${body.slice(0, 200)}`);
  return Problem.parse(JSON.parse(body));
}

test('every route says in one line what it does, and that its refusals are problems', () => {
  expect(described.length).toBeGreaterThan(50);
  for (const { operation } of described) {
    expect(operation.summary.length).toBeGreaterThan(2);
    for (const [status, { content = {} }] of Object.entries(operation.responses)) {
      if (Number(status) >= 400 || status === 'default')
        expect(Object.keys(content)).toEqual(['application/problem+json']);
    }
    expect(operation.responses['default']).toBeDefined();
  }
});

test('another verb than a path takes is 405 and says which it takes; another path is 404', async () => {
  const wrong: string[] = [];
  const paths = new Set(described.map(({ path }) => path));
  for (const path of paths) {
    const taken = api.app.guarded.filter(({ url }) => url.replaceAll(/:(\w+)/g, '{$1}') === path);
    for (const verb of verbs.filter(each => !taken.some(({ method }) => method === each))) {
      const answer = await send(verb, at(path));
      const allow = String(answer.headers['allow']).split(', ');
      if (problemIn(answer, 405).status !== 405 || !taken.every(({ method }) => allow.includes(method)))
        wrong.push(`${verb} ${path}: ${allow.join()}`);
    }
  }
  expect(wrong).toEqual([]);
  for (const path of ['/api/v1/nothing', '/api/v1/cases/x/y/z', '/api/v2'])
    expect(problemIn(await send('GET', path), 404).detail).toContain(path);
  expect(problemIn(await send('GET', '/api/v1/cases/%ZZ'), 400).status).toBe(400);
});

test('a body that is no JSON, of another type, or too large is told as what it is', async () => {
  const bodied = described.filter(({ operation }) => operation.requestBody !== undefined);
  expect(bodied.length).toBeGreaterThan(10);
  for (const { verb, path } of bodied) {
    const json = { 'content-type': 'application/json' };
    problemIn(await send(verb, at(path), { payload: '{"a":', headers: json }), 400);
    problemIn(await send(verb, at(path), { payload: 'a=b', headers: { 'content-type': 'text/csv' } }), 415);
    const sent = async (mebibytes: number) =>
      send(verb, at(path), { payload: `"${'x'.repeat(mebibytes * 1024 * 1024)}"`, headers: json });
    // Some take a copy of a decision, a letter or records whole.
    const answer = await sent(2);
    problemIn(answer.statusCode === 413 ? answer : await sent(33), 413);
  }
});

test('what is wrong with a request is named by where it stands', async () => {
  for (const { verb, path, operation } of described) {
    if (operation.requestBody === undefined) continue;
    const { errors = [], fields } = problemIn(
      await send(verb, at(path), { payload: '[]', headers: { 'content-type': 'application/json' } }),
      400,
    );
    expect([path, errors.length]).not.toEqual([path, 0]);
    expect(errors.every(each => each.in === 'body' && /^#(\/|$)/.test(each.pointer) && each.detail !== '')).toBe(true);
    expect(Object.keys(fields).length).toBeGreaterThan(0);
  }
  const form = { ...applicationForm(), items: [{ title: 'Physical therapy', decision: 'perhaps' }] };
  const { errors } = problemIn(await send('POST', '/api/v1/applications', { payload: { form } }), 400);
  expect(errors).toEqual([expect.objectContaining({ in: 'body', pointer: '#/form/items/0/decision' })]);
  const listed = described.filter(({ operation }) => operation.parameters.some(({ name }) => name === 'limit'));
  for (const { path } of listed)
    expect(problemIn(await send('GET', `${at(path)}?limit=0&q=x`), 400).errors).toEqual([
      expect.objectContaining({ in: 'query', pointer: '#/limit' }),
    ]);
});

/** Lists, and by which member of the answer they are told. */
const lists: Readonly<Record<string, string>> = {
  '/api/v1/accounts': 'accounts',
  '/api/v1/api-keys': 'keys',
  '/api/v1/reviewers': 'reviewers',
  '/api/v1/cases': 'cases',
  '/api/v1/clocks': 'clocks',
  '/api/v1/cases/{caseNumber}/notices': 'notices',
  '/api/v1/cases/{caseNumber}/parties': 'parties',
  '/api/v1/imports': 'imports',
  '/api/v1/imports/{import}/files': 'files',
  '/api/v1/reviews': 'reviews',
  '/api/v1/cases/{caseNumber}/record/chronology': 'events',
  '/api/v1/cases/{caseNumber}/record/corrections': 'corrections',
  '/api/v1/cases/{caseNumber}/record/documents': 'documents',
  '/api/v1/cases/{caseNumber}/record/facts': 'facts',
  '/api/v1/cases/{caseNumber}/record/search': 'hits',
};

test('every list goes on by its Link header, and its parts are the whole', async () => {
  const limited = described.filter(({ verb, path }) => verb === 'GET' && Object.hasOwn(lists, path));
  expect(limited.map(({ path }) => path).toSorted()).toEqual(Object.keys(lists).toSorted());
  const body = { form: applicationForm(), received: '2016-10-20', urDecisionText: 'The request is denied.' };
  const filed = await api.call('POST', '/applications', body);
  const { caseNumber: applied } = z.object({ caseNumber: z.string() }).parse(filed.json());
  let several = 0;
  for (const { path, operation } of limited) {
    expect(operation.responses['200']?.headers).toMatchObject({ Link: expect.anything() });
    const query = path.endsWith('/search') ? '?q=request&' : '?';
    const rowsIn = (answer: Awaited<ReturnType<typeof send>>) =>
      z.array(z.unknown()).parse(z.record(z.string(), z.unknown()).parse(answer.json())[lists[path] ?? '']);
    const whole = rowsIn(await send('GET', `${at(path, applied)}${query}`));
    const parts: unknown[] = [];
    let next: string | undefined = `${at(path, applied)}${query}limit=1`;
    while (next !== undefined) {
      const answer = await send('GET', next);
      expect([path, answer.statusCode, rowsIn(answer).length]).toEqual([path, 200, Math.min(1, whole.length)]);
      parts.push(...rowsIn(answer));
      next = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers['link'] ?? ''))?.[1];
    }
    expect([path, parts]).toEqual([path, whole]);
    if (whole.length > 1) several += 1;
  }
  expect(several).toBeGreaterThan(1);
});

test('a list that loses a row between two parts misses none of the others', async () => {
  const first = await send('GET', '/api/v1/cases?limit=2');
  const next = /^<([^>]+)>/.exec(String(first.headers['link']))?.[1] ?? '';
  await api.base.db.deleteFrom('clocks').where('case_number', '=', numbers[1]).execute();
  const { cases } = z
    .object({ cases: z.array(z.object({ caseNumber: z.string() })) })
    .parse((await send('GET', next)).json());
  expect(cases[0]?.caseNumber).toBe(numbers[2]);
  expect((await send('GET', '/api/v1/cases?after=bm9uc2Vuc2U')).statusCode).toBe(400);
});

/** Bodies whose shape alone does not say what fits; what they are about need not be there, for a refusal is repeated word for word too. */
const bodies: Readonly<Record<string, object>> = {
  '/api/v1/applications': { form: applicationForm(), received: '2016-10-20' },
  '/api/v1/cases/{caseNumber}/events': caseEvent('records-received', { on: '2016-11-08' }),
  '/api/v1/cases/{caseNumber}/record/corrections': { by: 'desk', correction: { set: 'title', page: 1, value: 'x' } },
  '/api/v1/cases/{caseNumber}/consolidation': { joined: 'CM16-0000002' },
  '/api/v1/accounts': { email: 'new@example.org', name: 'New', roles: ['intake'] },
  '/api/v1/accounts/{account}/address': { email: 'newer@example.org' },
  '/api/v1/reviewers': {
    name: 'Ada Example',
    reviewer: { id: 'R-1', profession: 'MD', licences: [], certifications: [], areas: [], discipline: [], qme: false },
  },
  '/api/v1/account/address': { email: 'newer@example.org', password: 'several calm words' },
  '/api/v1/api-keys': { name: 'x', scopes: ['see-case'] },
  '/api/v1/cases/{caseNumber}/parties': { email: 'party@example.org', name: 'Party', role: 'worker' },
};
/** A POST whose body is a file has its own test. */
const ofFiles = ['/api/v1/cases/{caseNumber}/record/files'];

const Shape = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  minItems: z.int().optional(),
  minimum: z.number().optional(),
});

/** The least that fits a shape of the description. */
function least(of: unknown, schemas: Readonly<Record<string, unknown>>): unknown {
  const shape = Shape.parse(of);
  if (shape.$ref !== undefined) return least(schemas[shape.$ref.split('/').at(-1) ?? ''], schemas);
  const [choice] = shape.anyOf ?? shape.oneOf ?? [];
  if (choice !== undefined) return least(choice, schemas);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return shape.enum[0];
  if (shape.properties !== undefined) {
    const needed = Object.entries(shape.properties).filter(([name]) => shape.required?.includes(name));
    return Object.fromEntries(needed.map(([name, member]) => [name, least(member, schemas)]));
  }
  const [type] = [shape.type].flat();
  if (type === 'array')
    return Array.from({ length: shape.minItems ?? 0 }, (_, number) => {
      const each = least(shape.items, schemas);
      return typeof each === 'string' ? `${each}${number}` : each;
    });
  if (type === 'integer' || type === 'number') return Math.max(1, shape.minimum ?? 1);
  if (type === 'boolean') return true;
  if (shape.format === 'date') return '2016-11-08';
  return shape.format === 'email' ? 'somebody@example.org' : shape.format === 'uri' ? 'https://example.org/' : 'x';
}

test('every POST that changes something is done once for one key', async () => {
  const posts = described.filter(({ verb }) => verb === 'POST');
  const takesKey = posts.filter(({ operation }) => operation.parameters.some(({ name }) => name === 'Idempotency-Key'));
  expect(takesKey.map(({ path }) => path)).toEqual(expect.arrayContaining([...Object.keys(bodies), ...ofFiles]));
  let proved = 0;
  for (const { path, operation } of takesKey.filter(each => !ofFiles.includes(each.path))) {
    const route = api.app.guarded.find(
      each => each.method === 'POST' && each.url.replaceAll(/:(\w+)/g, '{$1}') === path,
    );
    const isSecret = route?.repeat === 'secret';
    // The tester's account is in no table, so nothing can be made for it.
    const cookie = isSecret || path.includes('/imports') ? await api.cookieOf('administrator', {}) : testerCookie;
    const { schema } = operation.requestBody?.content['application/json'] ?? {};
    const made = schema === undefined ? undefined : z.record(z.string(), z.unknown()).parse(least(schema, schemas));
    const payload = bodies[path] ?? made;
    const once = (key: string, carried: object | undefined) =>
      send('POST', at(path), {
        ...(carried === undefined ? {} : { payload: carried }),
        headers: { 'idempotency-key': key, cookie },
      });
    const key = `a key of ${path}`.replaceAll(' ', '-');
    const first = await once(key, payload);
    // What is asked beyond its shape, a test of its own asks.
    if (first.statusCode === 400) continue;
    proved += 1;
    expect([path, first.statusCode < 500]).toEqual([path, true]);
    const again = await once(key, payload);
    if (isSecret && first.statusCode < 400) expect(problemIn(again, 409).type).toBe('/problems/answered-once');
    else {
      expect([path, again.statusCode, again.body, again.headers['content-type']]).toEqual([
        path,
        first.statusCode,
        first.body,
        first.headers['content-type'],
      ]);
      expect(again.headers['idempotent-replayed']).toBe('true');
    }
    const { type } = problemIn(
      await send('POST', `${at(path)}?x=1`, {
        ...(payload === undefined ? {} : { payload }),
        headers: { 'idempotency-key': key, cookie },
      }),
      422,
    );
    expect(type).toBe('/problems/other-request');
  }
  expect(proved).toBeGreaterThanOrEqual(takesKey.length - 4);
});
