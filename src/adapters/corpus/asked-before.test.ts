import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importDecisions } from '#commands/corpus/import-decisions.ts';
import type { CorpusIndex } from '#commands/corpus/ports.ts';
import { searchDecisions } from '#commands/corpus/search-decisions.ts';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import { corpusIndex } from './corpus-index.ts';
import { corpusWriter } from './corpus-writer.ts';
import { derivePool } from './derive-pool.ts';
import { findPublished } from './published-files.ts';

const COUNT = 12;
const none = async () => undefined;
const raise = (error: Error) => {
  throw error;
};
const base = mkdtempSync(join(tmpdir(), 'openimr-asked-before-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('the common words asked for before a start are fetched after it, and asked for again they stay', async () => {
  const files = Array.from({ length: COUNT }, (_none, number) => {
    const file = join(base, `${number}.txt`);
    writeFileSync(file, sampleLetterText(4, number).text);
    return file;
  });
  const corpus = join(base, 'corpus');
  const { derive, close } = derivePool(1, false);
  const watch = { progress: () => undefined, step: () => undefined, unreadable: none, twin: none };
  const openWriter = corpusWriter(corpus, corpus, () => '2026-11-29T12:00:00.000Z');
  await importDecisions({ openWriter, findPublished, derive }, files, { ...watch, stop: new AbortController().signal });
  await close();

  let kept: readonly string[] = [];
  const asked = {
    read: async () => kept,
    write: async (words: readonly string[]) => {
      kept = words;
    },
  };
  const refreshed = (index: CorpusIndex, words: readonly string[]) =>
    expect
      .poll(async () => {
        await index.refresh();
        return kept;
      })
      .toEqual(words);
  const first = await corpusIndex(corpus, 60_000, raise, asked);
  const how = { filters: {}, sort: 'relevance', offset: 0, limit: COUNT } as const;
  for (const typed of ['treatment', '"utilization review"', 'patient'])
    await searchDecisions({ index: first }, typed, how);
  await refreshed(first, ['patient', 'treatment']);
  first.close();

  // Nothing is asked of the next one but what it fetches by itself.
  kept = ['treatment'];
  const second = await corpusIndex(corpus, 60_000, raise, asked);
  kept = [];
  await refreshed(second, ['treatment']);
  second.close();
}, 60_000);
