import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryStores } from '../../../test/builders/memory-stores.ts';
import { loadSampleFilings } from './load-sample-filings.ts';
import type { ListFiles, LoadText } from '../ports.ts';

const samples = join(import.meta.dirname, '../../../samples');
const listFiles: ListFiles = ([folder = '']) =>
  Promise.resolve({ files: globSync(`${folder}/*.json`).toSorted(), skipped: [] });
const loadText: LoadText = file => {
  const text = readFileSync(file, 'utf8');
  return Promise.resolve({ kind: 'loaded', file, text, pages: [text] });
};

// biome-ignore format: a table reads in columns
test.each([
  ['on a working day',      '2026-11-24T18:00:00.000Z'],
  ['on a Sunday',           '2026-11-29T18:00:00.000Z'],
  ['after the new year',    '2027-01-04T18:00:00.000Z'],
  ['on a leap day',         '2028-02-29T18:00:00.000Z'],
])('every sample filing is taken in %s, and stands where its name says', async (_why, at) => {
  const stores = memoryStores(at);
  const outcome = await loadSampleFilings({ ...stores, loadText, listFiles }, { folder: samples });
  expect(outcome).toEqual({ filed: 9, refused: [] });
  const states = [...stores.logs.keys()].map(async number => (await stores.cases.read(number))?.case.state);
  expect(await Promise.all(states)).toEqual([
    'deferred-for-liability',
    'records-complete',
    'assigned',
    'assigned',
    'ineligible',
    'screening',
    'screening',
    'screening',
    'screening',
  ]);
});

/** The samples with one filed in the future. */
const broken: LoadText = async file => {
  const loaded = await loadText(file);
  return loaded.kind === 'loaded' ? { ...loaded, text: loaded.text.replace('"today-1"', '"2035-01-01"') } : loaded;
};

test('a filing that cannot be taken in is named with its reason', async () => {
  const outcome = await loadSampleFilings(
    { ...memoryStores('2026-11-24T18:00:00.000Z'), loadText: broken, listFiles },
    { folder: samples },
  );
  expect(outcome.filed).toBe(8);
  expect(outcome.refused[0]?.message).toContain('after today');
});
