import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { caseEvent } from '../../../test/builders/case-events.ts';
import { memoryStores } from '../../../test/builders/memory-stores.ts';
import { addEvents } from '../change-case.ts';
import { openCase } from '../open-case.ts';
import type { LoadText } from '../ports.ts';
import { loadSampleDrafts } from './load-sample-drafts.ts';

const samples = join(import.meta.dirname, '../../../samples');
const loadText: LoadText = file => {
  const text = readFileSync(file, 'utf8');
  return Promise.resolve({ kind: 'loaded', file, text, pages: [text] });
};

test('what the samples have drafted is drafted, and one is returned', async () => {
  const stores = memoryStores('2026-11-24T18:00:00.000Z');
  for (const caseNumber of ['CM14-9200087', 'CM15-9500178']) {
    await openCase(stores, { caseFile: caseFile({ caseNumber }), documents: [document()] });
    await addEvents(stores, caseNumber, await stores.cases.read(caseNumber), [caseEvent('reviewer-assigned')]);
  }
  expect(await loadSampleDrafts({ ...stores, loadText }, join(samples, 'drafts.json'))).toBe(null);
  const drafts = await Promise.all(['CM14-9200087', 'CM15-9500178'].map(number => stores.cases.read(number)));
  expect(drafts.map(stored => stored?.case.analyses[0]?.decisions[0]?.outcome)).toEqual(['upheld', 'upheld']);
  expect(drafts.map(stored => stored?.case.analyses[0]?.desk?.kind)).toEqual(['returned', undefined]);
});

test('a case that is not under review is named', async () => {
  const stores = memoryStores('2026-11-24T18:00:00.000Z');
  await openCase(stores, { caseFile: caseFile({ caseNumber: 'CM14-9200087' }), documents: [document()] });
  expect(await loadSampleDrafts({ ...stores, loadText }, join(samples, 'drafts.json'))).toMatch(/^CM14-9200087: /);
});
