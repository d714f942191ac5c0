import { expect, test } from 'vitest';
import { caseFile, document, reviewer } from '../../../test/builders/case-file.ts';
import { memoryStores } from '../../../test/builders/memory-stores.ts';
import { loadSampleCases } from './load-sample-cases.ts';
import type { ListFiles, LoadCaseFile, LoadText } from '../ports.ts';

const at = '2026-11-24T00:00:00.000Z';
const lapsed = { ...reviewer().licences[0], state: 'California', standing: 'lapsed' as const };
const roster = [
  {
    ...reviewer({ id: 'R-lapsed', licences: [{ validFrom: null, expires: null, ...lapsed }] }),
    login: 'l',
    name: 'L',
    demoPassphrase: 'one',
  },
  { ...reviewer({ id: 'R-fit' }), login: 'f', name: 'F', demoPassphrase: 'two' },
];

const organization = JSON.stringify({ name: 'Elm Review' });
const text =
  (content: string): LoadText =>
  file => {
    const read = file.endsWith('organization.json') ? organization : content;
    return Promise.resolve({ kind: 'loaded', file, text: read, pages: [read] });
  };
const listFiles: ListFiles = ([folder = '']) =>
  Promise.resolve({
    files: ['samples/cases/a/case.json', 'samples/cases/a/other.json', 'samples/cases/b/case.json'].filter(file =>
      file.startsWith(folder),
    ),
    skipped: [],
  });
const loadCaseFile: LoadCaseFile = folder =>
  Promise.resolve(
    folder.includes('/b/')
      ? { kind: 'unreadable', error: { code: 'invalid', message: 'not JSON', at: 'case.json' } }
      : { kind: 'loaded', folder, caseFile: caseFile(), documents: [document()] },
  );

test('cases are opened once, assigned to the first qualified reviewer; a folder that cannot be read is named', async () => {
  const stores = memoryStores(at);
  const needs = { ...stores, loadText: text(JSON.stringify(roster)), listFiles, loadCaseFile };
  const first = await loadSampleCases(needs, { folder: 'samples' });
  expect(first).toEqual({
    opened: 1,
    filed: 0,
    refused: [{ file: 'samples/cases/b/case.json', message: 'not JSON (case.json)' }],
    signer: { login: 'f', passphrase: 'two' },
  });
  expect((await stores.cases.read('CM16-0000001'))?.case).toMatchObject({
    state: 'in-review',
    analyses: [{ seat: 1, reviewer: 'R-fit' }],
  });
  expect(await stores.reviewers.organization()).toMatchObject({ name: 'Elm Review' });
  const again = await loadSampleCases(needs, { folder: 'samples' });
  expect(again.opened).toBe(0);
  expect(stores.logs.get('CM16-0000001')?.length).toBe(2);
});

test.each([
  ['not JSON', '{', 'expected array'],
  ['a reviewer without a passphrase', JSON.stringify([{ ...roster[0], demoPassphrase: '' }]), '0/demoPassphrase'],
])('a roster that is %s is named in one line', async (_why, content, message) => {
  const needs = { ...memoryStores(at), loadText: text(content), listFiles, loadCaseFile };
  const outcome = await loadSampleCases(needs, { folder: 'samples' });
  expect(outcome.refused).toEqual([{ file: 'samples/reviewers.json', message: expect.stringContaining(message) }]);
});
