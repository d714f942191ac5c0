import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusIndex } from '../../../adapters/corpus/corpus-index.ts';
import { corpusWriter } from '../../../adapters/corpus/corpus-writer.ts';
import { derivePool } from '../../../adapters/corpus/derive-pool.ts';
import { findPublished } from '../../../adapters/corpus/published-files.ts';
import { loadText } from '../../../adapters/files/load-text.ts';
import { importDecisions } from '../../corpus/import-decisions.ts';
import { evaluateSearch } from './evaluate-search.ts';

const samples = join(import.meta.dirname, '../../../../samples');

async function scratchCorpus(paths: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'openimr-relevance-'));
  const { derive, close: closeReaders } = derivePool(1);
  const openWriter = corpusWriter(folder, folder, () => '2026-11-28T12:00:00.000Z');
  await importDecisions({ openWriter, findPublished, derive }, paths, {
    progress: () => undefined,
    step: () => undefined,
    unreadable: async () => undefined,
    stop: new AbortController().signal,
  });
  await closeReaders();
  const index = await corpusIndex(folder, 60_000, error => {
    throw error;
  });
  const close = async () => {
    index.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { index, close };
}

test('on the sample letters the first page is at least a tenth better than plain BM25, by judgements made by hand', async () => {
  const letters = ['letters', 'letters-older'].map(folder => join(samples, folder));
  const evaluation = await evaluateSearch(
    { loadText, scratchCorpus },
    letters,
    join(samples, 'search/judgements.jsonl'),
  );
  expect(evaluation.idle).toEqual([]);
  expect(evaluation.queries.length).toBeGreaterThanOrEqual(100);
  expect(evaluation.ours).toBeGreaterThan(evaluation.plain * 1.1);
}, 60_000);
