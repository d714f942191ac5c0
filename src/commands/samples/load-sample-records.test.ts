import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { memorySubmissions } from '../../../test/builders/records/memory-submissions.ts';
import { receiving } from '../../../test/builders/records/receiving.ts';
import { loadSampleRecords } from './load-sample-records.ts';
import type { ListFiles, LoadText } from '../ports.ts';
import type { SentFiles } from '../records/ports.ts';

const samples = join(import.meta.dirname, '../../../samples');
const CASE = 'CM16-9300572';

const listFiles: ListFiles = ([folder = '']) =>
  Promise.resolve({ files: globSync(`${folder}/**/*.json`).toSorted(), skipped: [] });
const loadText: LoadText = file => {
  const text = readFileSync(file, 'utf8');
  return Promise.resolve({ kind: 'loaded', file, text, pages: [text] });
};
const sentFiles: SentFiles = ([folder = '']) =>
  Promise.resolve(
    globSync(`${folder}/*`)
      .toSorted()
      .map(path => ({ name: `${basename(folder)}/${basename(path)}`, content: bytesOf(path) })),
  );

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(readFileSync(path));
}

function world(...cases: readonly string[]) {
  const { store, submissions, files } = memorySubmissions(...cases);
  const records = {
    hasCase: (caseNumber: string) => Promise.resolve(cases.includes(caseNumber)),
    submissions: () => Promise.resolve(submissions),
  };
  return { needs: { ...receiving(store), records, loadText, listFiles, sentFiles }, submissions, files };
}

test('the sample record is sent to its case in five deliveries, the file sent twice kept once; a second start sends nothing', async () => {
  const { needs, submissions, files } = world(CASE);
  expect(await loadSampleRecords(needs, { folder: samples })).toEqual([]);
  expect(submissions.map(({ party, files: sent }) => [party, sent.map(({ outcome }) => outcome)])).toEqual([
    ['claims-administrator', ['kept', 'kept']],
    ['physician', ['kept']],
    ['claims-administrator', ['kept']],
    ['attorney', ['kept']],
    ['claims-administrator', ['known']],
  ]);
  expect(files(CASE).reduce((sum, { pages }) => sum + (pages ?? 0), 0)).toBe(72);
  await loadSampleRecords(needs, { folder: samples });
  expect(submissions).toHaveLength(5);
});

test('without its case it is named and nothing is sent', async () => {
  const { needs, submissions } = world();
  const [refused] = await loadSampleRecords(needs, { folder: samples });
  expect(refused?.message).toBe(`there is no case ${CASE}`);
  expect(submissions).toEqual([]);
});
