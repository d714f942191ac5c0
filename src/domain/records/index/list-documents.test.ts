import { expect, test } from 'vitest';
import { indexed } from '../../../../test/builders/records/indexed-record.ts';
import type { Submission } from '../files/submission.ts';
import { listDocuments } from './list-documents.ts';

const [one, two] = ['a'.repeat(64), 'b'.repeat(64)];
const submission: Submission = {
  id: 's1',
  caseNumber: 'CM16-0000001',
  sender: 'Dune Claims',
  party: 'claims-administrator',
  by: 'web',
  at: '2016-11-14T18:00:00Z',
  files: [
    { path: 'file.pdf', outcome: 'kept', sha256: one, format: 'pdf', reason: null },
    { path: 'again.pdf', outcome: 'known', sha256: one, format: 'pdf', reason: null },
  ],
};
const later: Submission = {
  ...submission,
  id: 's2',
  sender: 'R. Fenn',
  party: 'worker',
  at: '2016-11-20T18:00:00Z',
  files: [{ path: 'mine.pdf', outcome: 'kept', sha256: two, format: 'pdf', reason: null }],
};
const pages = [1, 2, 3, 4, 5].map(page => ({ page, file: page < 4 ? one : two }));
const index = [
  indexed({ id: 'p1', last: 2 }),
  indexed({ id: 'p3', kind: 'blank' }),
  indexed({ id: 'p4', copyOf: 'p1' }),
  indexed({ id: 'p5', copyOf: 'p4' }),
];

test('documents in the order of their pages, copies and copies of copies under the first', () => {
  const list = listDocuments(index, pages, [submission, later]);
  expect(list.map(({ number, id, pages: count, copies }) => [number, id, count, copies.map(copy => copy.id)])).toEqual([
    [1, 'p1', 2, ['p4', 'p5']],
    [2, 'p3', 1, []],
  ]);
});

test('a file sent twice was received when it first came', () => {
  const [first] = listDocuments(index, pages, [submission, later]);
  expect(first?.received).toEqual([
    { sender: 'Dune Claims', party: 'claims-administrator', at: '2016-11-14T18:00:00Z', path: 'file.pdf', sha256: one },
  ]);
  expect(first?.copies[0]?.received.map(({ sender, path }) => [sender, path])).toEqual([['R. Fenn', 'mine.pdf']]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           index                                                                   listed
  ['nothing',                               [],                                                                     []],
  ['a copy of what is not there stays',     [indexed({ id: 'p4', copyOf: 'p1' })],                                  ['p4']],
  ['two that copy each other are not lost', [indexed({ id: 'p1', copyOf: 'p2' }), indexed({ id: 'p2', copyOf: 'p1' })], ['p1', 'p2']],
])('%s', (_why, documents, listed) => {
  const list = listDocuments(documents, pages, []);
  expect(list.flatMap(({ id, copies }) => [id, ...copies.map(copy => copy.id)]).toSorted()).toEqual(listed);
});
