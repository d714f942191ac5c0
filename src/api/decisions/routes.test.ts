import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusIndex } from '../../adapters/corpus/corpus-index.ts';
import { writeDecisionParquet } from '../../adapters/open-data/decision-parquet.ts';
import { keptExports } from '../../adapters/open-data/kept-exports.ts';
import { corpusWriter } from '../../adapters/corpus/corpus-writer.ts';
import { derivePool } from '../../adapters/corpus/derive-pool.ts';
import type { ExportNeeds } from '../../commands/corpus/export-decisions.ts';
import { writeExports } from '../../commands/corpus/exports/write-exports.ts';
import type { CorpusIndex } from '../../commands/corpus/ports.ts';
import { loadSampleDecisions } from '../../commands/corpus/load-sample-decisions.ts';
import { agreementRoutes } from './agreement-routes.ts';
import { answerErrors } from '../errors.ts';
import {
  AnnualReport,
  DataSet,
  DecisionList,
  DecisionView,
  KeptExports,
  SimilarDecisions,
  Statistics,
} from './contract.ts';
import { type KeptExportNeeds, keptExportRoutes } from './kept-export-routes.ts';
import { openDataRoutes } from './open-data-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { decisionRoutes } from './routes.ts';

const hashText = (text: string) => createHash('sha256').update(text).digest('hex');
let app: FastifyInstance;
let index: CorpusIndex;
let openData: ExportNeeds & KeptExportNeeds;
const folder = mkdtempSync(join(tmpdir(), 'openimr-decisions-'));

beforeAll(async () => {
  index = await corpusIndex(folder, 60_000, error => {
    throw error;
  });
  const { derive, close } = derivePool(1);
  const openWriter = corpusWriter(folder, folder, () => '2026-11-28T12:00:00.000Z');
  expect(await loadSampleDecisions({ index, openWriter, derive }, new AbortController().signal)).toBe(400);
  await close();
  app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  await app.withTypeProvider<ZodTypeProvider>().register(decisionRoutes({ index }));
  openData = { index, hashText, writeParquet: writeDecisionParquet, exports: keptExports(join(folder, 'exports')) };
  await app.withTypeProvider<ZodTypeProvider>().register(openDataRoutes(openData));
  await app.withTypeProvider<ZodTypeProvider>().register(keptExportRoutes(openData));
  const courses = Array.from({ length: 12 }, () => ({ days: {}, ineligible: false }));
  const report = { index, caseCourses: async () => courses };
  await app.withTypeProvider<ZodTypeProvider>().register(reportRoutes(report));
  const none = { cases: { read: async () => null }, panelCases: async () => ['CM16-0000001'] };
  await app.withTypeProvider<ZodTypeProvider>().register(agreementRoutes(none));
}, 120_000);
afterAll(async () => {
  await app?.close();
  index?.close();
  rmSync(folder, { recursive: true, force: true });
});

const list = async (address: string) => DecisionList.parse((await app.inject(`/decisions${address}`)).json());

test('decisions are searched and narrowed; facets count what choosing a value would leave', async () => {
  const all = await list('');
  expect(all).toMatchObject({ count: 400, size: 400, instead: null });
  const knee = await list('?q=knee&limit=3');
  expect(knee.decisions).toHaveLength(3);
  expect(knee.decisions[0]?.passages[0]?.marks.length).toBeGreaterThan(0);
  const outcomes = knee.facets.find(({ facet }) => facet === 'outcome')?.values ?? [];
  for (const { value, count } of outcomes) {
    const chosen = await list(`?q=knee&outcome=${value}`);
    expect(chosen.count).toBe(count);
    expect(chosen.facets.find(({ facet }) => facet === 'outcome')?.values).toEqual(outcomes);
  }
});

test('one decision is read whole, by its id', async () => {
  const id = (await list('?limit=1')).decisions[0]?.id ?? '';
  const view = DecisionView.parse((await app.inject(`/decisions/${id}`)).json());
  expect(view.decision.id).toBe(id);
  expect(view.text).toContain('CLINICAL CASE SUMMARY');
  expect(view.versions).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            address                                     status  says
  ['no such decision',                       '/decisions/CM99-0000000',                  404,    'There is no published decision CM99-0000000.'],
  ['no such version',                        '/decisions/CM99-0000000?version=2',        404,    'no published decision'],
  ['an id that is a query',                  "/decisions/x'%20or%201=1%20--",             404,    'no published decision'],
  ['a query nobody types',                   `/decisions?q=${'a'.repeat(501)}`,          400,    'at most 500 characters'],
  ['too deep',                               '/decisions?offset=20000',                  400,    'narrow the search'],
  ['an order that is none',                  '/decisions?sort=cheapest',                 400,    'sort'],
  ['a facet that is none to divide by',      '/decisions/statistics?by=weather',         400,    'by'],
])('%s', async (_why, address, status, says) => {
  const answer = await app.inject(address);
  expect(answer.statusCode).toBe(status);
  expect(answer.json().detail).toContain(says);
});

test('hostile patterns are words like others, and take no longer', async () => {
  for (const q of [
    '(a+)+$',
    '%',
    '_',
    '"',
    '\\',
    '((((',
    '*'.repeat(400),
    '../../etc/passwd',
    'knee*'.repeat(90),
    '"'.repeat(499),
    "' or 1=1; drop table decisions --",
  ]) {
    const answer = await app.inject(`/decisions?q=${encodeURIComponent(q)}`);
    expect(answer.statusCode).toBe(200);
  }
});

test('statistics: shares with their interval, and nothing that points at a person', async () => {
  const { cells, stages } = Statistics.parse((await app.inject('/decisions/statistics?by=category')).json());
  const drug = cells.find(({ value }) => value === 'drug');
  expect(drug?.low).toBeLessThan(drug?.share ?? 0);
  expect(drug?.high).toBeGreaterThan(drug?.share ?? 1);
  expect(cells.every(({ items }) => items === null || items > 10)).toBe(true);
  expect(cells.some(({ items }) => items === null)).toBe(true);
  expect(stages.map(({ cases }) => cases)).toEqual([400, 400, 400, 400]);
});

test('open data: a line a decision, or a row a treatment, with what the columns mean', async () => {
  const lines = (await app.inject('/decisions/export?q=knee')).body.trim().split('\n');
  expect(lines).toHaveLength((await list('?q=knee')).count);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ schema: 'openimr/1', version: 1 });
  const [head = '', ...rows] = (await app.inject('/decisions/export?q=knee&format=csv')).body.trim().split('\r\n');
  const dictionary: { name: string }[] = (await app.inject('/decisions/dictionary')).json();
  expect(head.split(',')).toEqual(dictionary.map(({ name }) => name));
  expect(rows.length).toBeGreaterThanOrEqual(lines.length);
});

test('the whole corpus is written once for a version, in every form, and taken along whole, in parts, or not again', async () => {
  const needs = {
    ...openData,
    clock: { now: () => '2026-11-28T12:00:00.000Z' },
    breathe: () => new Promise<void>(resolve => setImmediate(resolve)),
  };
  expect(KeptExports.parse((await app.inject('/decisions/exports')).json()).files).toEqual([]);
  const streamed = await app.inject('/decisions/export?format=csv');
  expect(streamed.headers['etag']).toBeUndefined();
  expect(await writeExports(needs, AbortSignal.abort())).toEqual({ kind: 'stopped' });
  expect(KeptExports.parse((await app.inject('/decisions/exports')).json()).files).toEqual([]);

  const never = new AbortController().signal;
  expect(await writeExports(needs, never)).toMatchObject({ kind: 'written' });
  expect(await writeExports(needs, never)).toMatchObject({ kind: 'there' });
  const { files } = KeptExports.parse((await app.inject('/decisions/exports')).json());
  expect(files.map(({ format }) => format)).toEqual(['jsonl', 'csv', 'parquet', 'fhir']);
  for (const { name, sha256, bytes } of files) {
    const whole = await app.inject(`/decisions/exports/${name}`);
    expect(createHash('sha256').update(whole.rawPayload).digest('hex')).toBe(sha256);
    expect([whole.statusCode, whole.rawPayload.length, whole.headers['content-length']]).toEqual([
      200,
      bytes,
      String(bytes),
    ]);
  }
  expect((await app.inject('/decisions/exports/SHA256SUMS')).body.split('\n')).toHaveLength(5);

  const [, csv] = files;
  const asked = (headers: Record<string, string>, method: 'GET' | 'HEAD' = 'GET') =>
    app.inject({ method, url: '/decisions/export?format=csv', headers });
  const now = await asked({});
  // What was written is what is streamed, letter for letter.
  expect(now.body).toBe(streamed.body);
  expect([now.headers['etag'], now.headers['cache-control']]).toEqual([`"${csv?.sha256}"`, 'no-cache']);
  expect((await asked({ 'if-none-match': `W/"${csv?.sha256}"` })).statusCode).toBe(304);
  const part = await asked({ range: 'bytes=10-19' });
  expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([
    206,
    now.body.slice(10, 20),
    `bytes 10-19/${csv?.bytes}`,
  ]);
  expect((await asked({ range: 'bytes=10-19', 'if-range': '"another"' })).statusCode).toBe(200);
  expect((await asked({ range: `bytes=${csv?.bytes}-` })).statusCode).toBe(416);
  const head = await asked({}, 'HEAD');
  expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', String(csv?.bytes)]);
  expect((await app.inject('/decisions/exports/decisions-99999.csv')).statusCode).toBe(404);
  expect((await app.inject('/decisions/exports/..%2Flist.json')).statusCode).toBe(404);
});

test('the whole corpus as Parquet, and as FHIR documents one a line, each with the version it is of', async () => {
  const { version, decisions } = DataSet.parse((await app.inject('/decisions/dataset')).json());
  expect([version > 0, decisions]).toEqual([true, 400]);
  const parquet = await app.inject('/decisions/export?format=parquet&q=knee');
  expect(parquet.headers).toMatchObject({ 'x-corpus-version': String(version) });
  expect(parquet.rawPayload.subarray(0, 4).toString()).toBe('PAR1');
  expect(parquet.rawPayload.subarray(-4).toString()).toBe('PAR1');
  const documents = (await app.inject('/decisions/export?format=fhir&q=knee')).body.trim().split('\n');
  expect(documents).toHaveLength((await list('?q=knee')).count);
  const first = JSON.parse(documents[0] ?? '');
  expect(first).toMatchObject({ resourceType: 'Bundle', type: 'document' });
  const id = first.entry[0].resource.identifier.value;
  const alone = await app.inject(`/decisions/${id}/fhir`);
  expect(alone.headers['content-type']).toContain('application/fhir+json');
  expect(alone.json()).toEqual(first);
  expect((await app.inject('/decisions/CM99-0000000/fhir')).statusCode).toBe(404);
});

test('figures of the annual report are asked for by year and by name', async () => {
  const { facets } = await list('');
  const [year] = facets.find(({ facet }) => facet === 'year')?.values ?? [];
  const whole = AnnualReport.parse((await app.inject(`/decisions/report?year=${year?.value}`)).json());
  const value = (name: string) => whole.figures.find(figure => figure.name === name)?.value;
  expect(value('determinations')).toBe(year?.count);
  expect(value('cases:application')).toBe(12);
  const { cells } = Statistics.parse((await app.inject(`/decisions/statistics?by=year`)).json());
  const cell = cells.find(each => each.value === year?.value);
  expect(value('overturned-share')).toBeCloseTo(cell?.share ?? -1, 9);
  const named = await app.inject(`/decisions/report?year=${year?.value}&figure=upheld-share&figure=treatments`);
  expect(AnnualReport.parse(named.json()).figures.map(({ name }) => name)).toEqual(['treatments', 'upheld-share']);
  const other = await app.inject(`/decisions/report?year=${year?.value}&programme=ca-managed-health-care`);
  expect(AnnualReport.parse(other.json()).figures.find(({ name }) => name === 'determinations')?.value).toBe(0);
  expect((await app.inject('/decisions/report?year=16')).statusCode).toBe(400);
});

test('a feed of the newest', async () => {
  const answer = await app.inject('/decisions/feed?q=knee&outcome=overturned');
  expect(answer.headers['content-type']).toContain('application/atom+xml');
  expect(answer.body.match(/<entry>/g)?.length).toBeGreaterThan(0);
  expect(answer.body).toContain('Overturned: ');
});

test('like decisions, each with a treatment of the kind sought and its outcome, never the decision itself', async () => {
  const { decisions } = await list('?category=drug&limit=5');
  for (const { id, items } of decisions) {
    const item = items.findIndex(({ category }) => category === 'drug');
    const found = SimilarDecisions.parse((await app.inject(`/decisions/${id}/items/${item}/similar`)).json());
    expect(found.upheld.length + found.overturned.length).toBeGreaterThan(0);
    for (const side of ['upheld', 'overturned'] as const) {
      for (const like of found[side]) {
        expect(like.id).not.toBe(id);
        expect(like.items[like.item]).toMatchObject({ outcome: side, category: 'drug' });
      }
    }
  }
  expect((await app.inject(`/decisions/${decisions[0]?.id}/items/99/similar`)).statusCode).toBe(404);
});
