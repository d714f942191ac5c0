import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '#adapters/files/list-files.ts';
import { loadText } from '#adapters/files/load-text.ts';
import { evaluateCheck } from '#commands/evaluation/evaluate-check.ts';

const samples = join(import.meta.dirname, '../samples');

test('every defect put into the flawed sample letters is found, and nothing else', async () => {
  const { letters, scores, disagreements, idle } = await evaluateCheck(
    { loadText, listFiles },
    join(samples, 'letters/defects.jsonl'),
    [join(samples, 'letters')],
  );
  expect([letters, disagreements, idle]).toEqual([2, [], []]);
  expect(scores.filter(({ right }) => right > 0).length).toBeGreaterThan(20);
});

test.each([
  { folder: 'letters-blind', count: 25, marked: 114 },
  { folder: 'letters-blind-second', count: 34, marked: 145 },
  { folder: 'letters-blind-third', count: 24, marked: 152 },
  { folder: 'letters-blind-fourth', count: 30, marked: 159 },
  { folder: 'letters-blind-fifth', count: 32, marked: 187 },
  { folder: 'letters-blind-sixth', count: 28, marked: 159 },
])('the letters of $folder are read, and every label is found at its place', async ({ folder, count, marked }) => {
  const { letters, unlabelled, lookAlikes, idle } = await evaluateCheck(
    { loadText, listFiles },
    join(samples, folder, 'defects.jsonl'),
    [join(samples, folder)],
  );
  expect([letters, unlabelled, lookAlikes.marked, idle]).toEqual([count, 0, marked, []]);
});
