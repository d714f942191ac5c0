import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deriveEntries } from '#commands/corpus/derive-entry.ts';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import { corpusIndex } from './corpus-index.ts';
import { corpusWriter } from './corpus-writer.ts';
import { openTables } from './tables.ts';
import { dropIndices } from './writing/index-anew.ts';
import { entryPacker } from './writing/pack-entries.ts';

const base = mkdtempSync(join(tmpdir(), 'openimr-writer-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('an import that found nothing ends, and leaves a corpus of nothing', async () => {
  const { folder, writer } = await opened('nothing');
  await writer.finish(step => expect.fail(step));
  await writer.close();
  const index = await reader(folder);
  expect(await index.size()).toBe(0);
  index.close();
});

test('what an import has indexed is seen while it goes on adding, and is as it was then', async () => {
  const { folder, writer } = await opened('going on');
  const pack = entryPacker(1);
  const index = await reader(folder);
  const knee = async () => (await index.search({ query: [[{ words: ['knee'], prefix: false }]], ...newest })).count;
  const sizes: number[] = [];
  const found: number[] = [];
  const look = async () => {
    await index.refresh();
    sizes.push(await index.size());
    found.push(await knee());
  };
  await writer.add([pack(letters(0, 20))]);
  await look();
  await writer.finish(() => undefined);
  await writer.add([pack(letters(20, 23))]);
  await writer.add([pack(letters(23, 26))]);
  await look();
  await look();
  await writer.finish(() => undefined);
  await look();
  expect(sizes).toEqual([0, 20, 20, 26]);
  expect(found).toEqual([0, withKnee(20), withKnee(20), withKnee(26)]);
  await writer.close();
  index.close();
});

test('what an import added and did not index before it broke off, the next one indexes, though it adds nothing', async () => {
  const { folder, writer } = await opened('broken off');
  const pack = entryPacker(1);
  await writer.add([pack(letters(0, 8))]);
  await writer.finish(() => undefined);
  await writer.add([pack(letters(8, 12))]);
  await writer.close();
  const { writer: next } = await opened('broken off');
  const steps: string[] = [];
  await next.finish(step => steps.push(step));
  await next.finish(step => steps.push(step));
  expect(steps).toEqual(['indexing 12 decisions']);
  await next.close();
  const index = await reader(folder);
  const all = await index.search({ query: [[{ words: ['knee'], prefix: false }]], ...newest });
  expect([await index.size(), all.count]).toEqual([12, withKnee(12)]);
  index.close();
});

test('a reader answers from the state before until it goes to the next, however long after that one the import came', async () => {
  const folder = await imported('a day later', 0, 20, 0);
  const index = await reader(folder);
  await imported('a day later', 20, 26, 1);
  const found = await index.search({ query: [[{ words: ['knee'], prefix: false }]], ...newest });
  expect([await index.size(), found.count, found.hits.length]).toEqual([20, withKnee(20), 1]);
  await index.refresh();
  expect(await index.size()).toBe(26);
  index.close();
});

test('what nobody reads any more goes with the next import, and what was read last stays', async () => {
  const versions: number[] = [];
  for (const day of [0, 1, 2, 3]) {
    const folder = await imported('day by day', day, day + 1, day);
    versions.push(readdirSync(join(folder, 'decisions.lance/_indices')).length);
  }
  const [, second, third, fourth] = versions;
  expect([third, fourth]).toEqual([second, second]);
});

test('a reader that opens while the index is made anew stands at the one before', async () => {
  const folder = await imported('opened meanwhile', 0, 20, 0);
  const { connection, decisions } = await openTables(folder, 1024);
  const indexed = await decisions.version();
  await dropIndices(decisions);
  connection.close();
  const index = await reader(folder);
  expect(await index.version()).toBe(indexed);
  index.close();
});

test('a corpus that cannot be read is held by nobody afterwards', async () => {
  const folder = await imported('broken', 0, 2, 0);
  const fragments = readdirSync(join(folder, 'decisions.lance/data')).map(name =>
    join(folder, 'decisions.lance/data', name),
  );
  for (const fragment of fragments) renameSync(fragment, `${fragment}.away`);
  await expect(opened('broken')).rejects.toThrow('Not found');
  const { connection } = await openTables(folder, 1024);
  expect(await connection.tableNames()).not.toContain('writing');
  connection.close();
  for (const fragment of fragments) renameSync(`${fragment}.away`, fragment);
  await (await opened('broken')).writer.close();
});

/** Some letters more, in an import of so many days from now. */
async function imported(name: string, from: number, to: number, days: number): Promise<string> {
  const { folder, writer } = await opened(name, new Date(Date.now() + days * 86_400_000).toISOString());
  await writer.add([entryPacker(days)(letters(from, to))]);
  await writer.finish(() => undefined);
  await writer.close();
  return folder;
}

const newest = { filters: {}, sort: 'newest', offset: 0, limit: 1 } as const;

async function opened(name: string, now = '2026-11-29T12:00:00.000Z') {
  const folder = join(base, name);
  const corpus = await corpusWriter(folder, folder, () => now)();
  if (corpus.kind !== 'opened') throw new Error(corpus.message);
  return { folder, writer: corpus.writer };
}

function reader(folder: string) {
  return corpusIndex(folder, 60_000, error => {
    throw error;
  });
}

function texts(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_none, at) => sampleLetterText(9, from + at).text);
}

/** How many of the first letters name a knee. */
function withKnee(count: number): number {
  return texts(0, count).filter(text => /\bknee\b/i.test(text)).length;
}

function letters(from: number, to: number) {
  const sources = texts(from, to).map(text => ({ file: 'x', source: { kind: 'letter', text } as const }));
  const entries = deriveEntries(sources, text => hash('sha256', text), false);
  return entries.flatMap(entry => (entry.kind === 'derived' ? [{ ...entry, published: entry.sha256 }] : []));
}
