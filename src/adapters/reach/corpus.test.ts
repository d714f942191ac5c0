import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateSearch } from '#commands/evaluation/search/evaluate-search.ts';
import { loadText } from '../files/load-text.ts';
import { scratchCorpus } from './corpus.ts';

const samples = join(import.meta.dirname, '../../../samples');

test('on the sample letters the first page is at least a tenth better than plain BM25, by judgements made by hand', async () => {
  const letters = ['letters', 'letters-older'].map(folder => join(samples, folder));
  const evaluation = await evaluateSearch(
    { loadText, scratchCorpus: paths => scratchCorpus(paths, () => undefined) },
    letters,
    join(samples, 'search/judgements.jsonl'),
  );
  expect(evaluation.idle).toEqual([]);
  expect(evaluation.queries.length).toBeGreaterThanOrEqual(100);
  expect(evaluation.ours).toBeGreaterThan(evaluation.plain * 1.1);
}, 60_000);
