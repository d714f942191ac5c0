import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@lancedb/lancedb';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { deriveEntries } from '#commands/corpus/derive-entry.ts';
import { type ImportOutcome, importDecisions } from '#commands/corpus/import-decisions.ts';
import type { CorpusIndex, Twin } from '#commands/corpus/ports.ts';
import { searchDecisions } from '#commands/corpus/search-decisions.ts';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { corpusIndex } from './corpus-index.ts';
import { corpusWriter } from './corpus-writer.ts';
import { derivePool } from './derive-pool.ts';
import { lockFolder } from './writing/folder-lock.ts';
import { findPublished } from './published-files.ts';

const COUNT = 120;
const base = mkdtempSync(join(tmpdir(), 'openimr-corpus-'));
const letters = join(base, 'letters');
const pool = derivePool(1);
let folders = 0;
let corpus = '';

mkdirSync(letters);
for (let number = 0; number < COUNT; number += 1) {
  writeFileSync(join(letters, `${number}.txt`), sampleLetterText(9, number).text);
}
afterAll(async () => {
  await pool.close();
  rmSync(base, { recursive: true, force: true });
});
beforeEach(() => {
  folders += 1;
  corpus = join(base, `corpus ${folders}`);
});

async function imported(
  ...paths: string[]
): Promise<{ outcome: ImportOutcome; unread: [string, Unreadable][]; twins: Twin[] }> {
  const unread: [string, Unreadable][] = [];
  const twins: Twin[] = [];
  const outcome = await importDecisions(
    {
      openWriter: corpusWriter(corpus, corpus, () => '2026-11-28T12:00:00.000Z'),
      findPublished,
      derive: pool.derive,
    },
    paths,
    {
      progress: () => undefined,
      step: () => undefined,
      unreadable: async (file, error) => void unread.push([file, error]),
      twin: async twin => void twins.push(twin),
      stop: new AbortController().signal,
    },
  );
  return { outcome, unread, twins };
}

async function withIndex<Result>(use: (index: CorpusIndex) => Promise<Result>): Promise<Result> {
  const index = await corpusIndex(corpus, 60_000, error => {
    throw error;
  });
  try {
    return await use(index);
  } finally {
    index.close();
  }
}

const search = (typed: string, filters: Filters = {}, more: { offset?: number; limit?: number } = {}) =>
  withIndex(index =>
    searchDecisions({ index }, typed, { filters, sort: 'relevance', offset: 0, limit: COUNT, ...more }),
  );

const newest = { filters: {}, sort: 'newest', offset: 0, limit: 1 } as const;

const texts = Array.from({ length: COUNT }, (_none, number) => sampleLetterText(9, number).text);
const having = (words: RegExp) => texts.filter(text => words.test(text.replaceAll(/\s+/g, ' '))).length;

const asked = async (by: 'drug' | 'category', from: CorpusIndex) =>
  from.statistics({ query: [], filters: {} }, { by, second: null, alike: ['category'] });

test('what is found is what the letters say: words, phrases, beginnings, and all of them at once', async () => {
  const { outcome } = await imported(letters);
  expect(outcome).toMatchObject({ kind: 'imported', added: COUNT, repeated: 0, unreadable: 0, stopped: false });
  await withIndex(async index => {
    const count = async (typed: string) =>
      (await searchDecisions({ index }, typed, { filters: {}, sort: 'relevance', offset: 0, limit: 5 })).count;
    expect(await count('')).toBe(COUNT);
    expect(await count('pain')).toBe(having(/\bpain\b/i));
    expect(await count('knee')).toBe(having(/\bknee\b/i));
    expect(await count('"physical therapy"')).toBe(having(/\bphysical therapy\b/i));
    expect(await count('acupunct*')).toBe(having(/\bacupunct/i));
    const all = texts.filter(text => /\bknee\b/i.test(text) && /\bfemale\b/.test(text)).length;
    expect(await count('knee female')).toBe(all);
    expect(await count("'; drop table decisions; --")).toBeLessThanOrEqual(COUNT);
    expect(await count('***')).toBe(COUNT);
  });
});

test('pages of the list, whichever way it is ranked, show every decision once', async () => {
  await imported(letters);
  await withIndex(async index => {
    for (const [typed, sort] of [
      ['pain', 'relevance'],
      ['pain', 'newest'],
      ['', 'oldest'],
    ] as const) {
      const ids: string[] = [];
      for (let offset = 0; offset < COUNT; offset += 25) {
        const { decisions } = await searchDecisions({ index }, typed, { filters: {}, sort, offset, limit: 25 });
        ids.push(...decisions.map(({ decision }) => decision.id));
      }
      expect(new Set(ids).size).toBe(COUNT);
      expect(ids).toHaveLength(COUNT);
    }
    const { decisions } = await searchDecisions({ index }, '', { filters: {}, sort: 'newest', offset: 0, limit: 100 });
    const days = decisions.map(({ decision }) => decision.decided ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

test('a filter holds for one and the same treatment, and a misspelt word finds what was meant', async () => {
  await imported(letters);
  const found = await search('', { category: ['drug'], outcome: ['overturned'] });
  expect(found.count).toBeGreaterThan(0);
  for (const { decision } of found.decisions) {
    expect(decision.items.some(item => item.category === 'drug' && item.outcome === 'overturned')).toBe(true);
  }
  const narrowed = await search('pain', { category: ['drug'], outcome: ['overturned'] }, { limit: 3 });
  expect(narrowed.decisions.length).toBe(Math.min(3, narrowed.count));
  expect((await search('accupuncture')).instead).toBe('acupuncture');
});

test('the same letter twice is one, also as another file; a changed one is its next version', async () => {
  await imported(letters);
  const first = texts[0] ?? '';
  const again = join(base, 'again');
  mkdirSync(again);
  writeFileSync(join(again, 'same.txt'), first.replaceAll('\n', '\r\n'));
  expect((await imported(letters, again)).outcome).toMatchObject({ added: 0, repeated: COUNT + 1 });
  writeFileSync(join(again, 'changed.txt'), first.replace('Treatment to date', 'Care to date'));
  expect((await imported(again)).outcome).toMatchObject({ added: 1, repeated: 1, corrections: 1 });
  await withIndex(async index => {
    const id = /CM\d\d-\d{7}/.exec(first)?.[0] ?? '';
    const versions = await index.versions(id);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    const found = await index.search({ query: [], filters: {}, sort: 'newest', offset: 0, limit: 200 });
    expect(found.count).toBe(COUNT);
    expect(found.hits.filter(hit => hit.head.id === id).map(({ version }) => version)).toEqual([2]);
  });
});

test('what cannot be read is said, and the others are taken', async () => {
  const mixed = join(base, 'mixed');
  mkdirSync(mixed);
  writeFileSync(join(mixed, 'a.txt'), texts[1] ?? '');
  writeFileSync(join(mixed, 'b.txt'), 'a letter of another kind');
  writeFileSync(join(mixed, 'c.txt'), '');
  writeFileSync(join(mixed, 'd.zip'), 'no zip');
  writeFileSync(join(mixed, 'e.csv'), 'one;two\n1;2\n');
  writeFileSync(
    join(mixed, 'f.csv'),
    'Reference ID;Report Year;Treatment Category;Treatment Sub Category;Determination\n' +
      'MN15-1;2015;Pharmacy;Analgesics, other;Upheld Decision of Health Plan\n' +
      'MN15-2;2015;Pharmacy;Other;Pending\n',
  );
  const { outcome, unread } = await imported(mixed, join(base, 'not there'));
  expect(outcome).toMatchObject({ added: 2, unreadable: 6 });
  const told = new Map(unread.map(([file, error]) => [file.slice(mixed.length + 1), error.code]));
  expect(told.get('b.txt')).toBe('unknown-format');
  expect(told.get('c.txt')).toBe('empty');
  expect(told.get('d.zip')).toBe('damaged');
  expect(told.get('e.csv')).toBe('unknown-format');
  expect(told.get('f.csv line 3')).toBe('incomplete');
  expect(unread.at(-1)?.[1].code).toBe('not-found');
});

test('a reader sees what is added once it is indexed', async () => {
  await imported(join(letters, '0.txt'));
  await withIndex(async index => {
    const opened = await corpusWriter(corpus, corpus, () => '2026-11-28T12:00:00.000Z')();
    if (opened.kind === 'busy') throw new Error(opened.message);
    const read = await Array.fromAsync(pool.derive(findPublished([letters]).files()));
    await opened.writer.add(read.map(({ packed }) => packed));
    await index.refresh();
    expect(await index.size()).toBe(1);
    // What was asked for before is fetched anew, not taken over.
    const pain = async () => (await index.search({ query: [[{ words: ['pain'], prefix: false }]], ...newest })).count;
    expect(await pain()).toBe(1);
    await opened.writer.finish(() => undefined);
    await index.refresh();
    expect(await index.size()).toBe(COUNT);
    expect(await pain()).toBe(having(/\bpain\b/i));
    await opened.writer.close();
  });
});

test('statistics count treatments, and days from stage to stage', async () => {
  await imported(letters);
  await withIndex(async index => {
    const tallies = await index.tally({ query: [], filters: {} }, 'category');
    const entries = deriveEntries(
      texts.map(text => ({ file: 'x', source: { kind: 'letter', text } })),
      hash,
    );
    const items = entries.flatMap(entry => (entry.kind === 'derived' ? entry.entry.facets.items : []));
    expect(tallies.reduce((sum, tally) => sum + tally.items, 0)).toBe(items.length);
    const { stages } = await index.statistics(
      { query: [], filters: {} },
      { by: 'category', second: null, alike: ['category'] },
    );
    expect(stages.map(({ cases }) => cases)).toEqual([COUNT, COUNT, COUNT, COUNT]);
    // Divided otherwise, and asked for again, it says the same as when it is asked for first.
    const second = await asked('drug', index);
    expect(await asked('drug', index)).toEqual(second);
    expect(await withIndex(fresh => asked('drug', fresh))).toEqual(second);
    expect((await asked('category', index)).tallies).toEqual(tallies);
    expect(stages[0]?.median).toBeGreaterThan(3);
  });
});

test('a second import waits for nobody and says why; what a dead process held is free', async () => {
  const free = await lockFolder(corpus);
  if (free === null) throw new Error('not locked');
  expect((await imported(letters)).outcome).toMatchObject({ kind: 'busy' });
  await free();
  writeFileSync(join(corpus, 'writing.lock'), String(process.ppid));
  expect((await imported(letters)).outcome).toMatchObject({ kind: 'busy' });
  writeFileSync(join(corpus, 'writing.lock'), '999999999');
  expect((await imported(letters)).outcome).toMatchObject({ kind: 'imported', added: COUNT });
});

test('a letter filed under two numbers is taken in twice and told, in one import and from one to the next', async () => {
  const [text = ''] = texts;
  const number = /CM\d\d-\d{7}/.exec(text)?.[0] ?? '';
  const under = (other: string) => {
    const file = join(base, `${other}.txt`);
    writeFileSync(file, text.replaceAll(number, other));
    return file;
  };
  const [second, third] = [under('CM99-0000001'), under('CM99-0000002')];
  const one = await imported(join(letters, '0.txt'), second);
  expect(one.outcome).toMatchObject({ added: 2, corrections: 0, twins: 1 });
  expect(one.twins).toEqual([{ file: second, id: 'CM99-0000001', of: number }]);
  const later = await imported(second, third);
  expect(later.outcome).toMatchObject({ added: 1, repeated: 1, twins: 1 });
  expect(later.twins).toEqual([{ file: third, id: 'CM99-0000002', of: number }]);
  // A letter corrected under its own number is no twin.
  writeFileSync(second, text.replaceAll(number, 'CM99-0000001').replace('male', 'male '));
  expect((await imported(second)).outcome).toMatchObject({ twins: 0 });
});

test('an import that was killed goes on where it was', async () => {
  const rows = Array.from(
    { length: 9_000 },
    (_none, number) => `MN15-${number};2015;Pharmacy;Kind ${number % 50};Upheld Decision of Health Plan`,
  );
  const table = join(base, 'many.csv');
  writeFileSync(
    table,
    ['Reference ID;Report Year;Treatment Category;Treatment Sub Category;Determination', ...rows].join('\n'),
  );
  const main = join(import.meta.dirname, '../../main.ts');
  const environment = { ...process.env, DATA_FOLDER: base, CORPUS: corpus };
  const child = spawn(process.execPath, [main, 'import', table], { env: environment, stdio: 'ignore' });
  const ended = once(child, 'exit');
  // As soon as the first are written, in the middle of the rest.
  for (let left = 300; left > 0 && (await withIndex(index => index.size())) === 0; left -= 1) {
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  await ended;
  const kept = await withIndex(index => index.size());
  expect(kept).toBeGreaterThan(0);
  const { outcome } = await imported(table);
  expect(outcome).toMatchObject({ kind: 'imported', added: rows.length - kept, repeated: kept });
  expect(await withIndex(index => index.size())).toBe(rows.length);
}, 120_000);

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('a corpus from before lists were kept opens, and is searched and added to as it is', async () => {
  await imported(join(letters, '0.txt'));
  const before = await connect(corpus);
  const decisions = await before.openTable('decisions');
  await decisions.dropColumns(['head', 'published', 'unnumbered']);
  before.close();
  const { outcome } = await imported(join(letters, '1.txt'));
  expect(outcome).toMatchObject({ added: 1, corrections: 0 });
  expect((await search('')).count).toBe(2);
});
