import { expect, test } from 'vitest';
import { indexed } from '../../../../test/builders/records/indexed-record.ts';
import type { PageCopy } from '../documents/indexed-document.ts';
import { originalDocuments } from './original-documents.ts';

const pages = [1, 2, 3, 4, 5].map(page => ({ page, text: `text ${page}` }));
const copy = (page: number, of: number): PageCopy => ({ page, of, exact: true });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            index                                                                       copies                   read
  ['two documents',                          [indexed({ id: 'p1', last: 2 }), indexed({ id: 'p3', last: 5 })],           [],                      ['p1: 1 2', 'p3: 3 4 5']],
  ['a copy is left out',                     [indexed({ id: 'p1', last: 2 }), indexed({ id: 'p3', copyOf: 'p1' })],      [],                      ['p1: 1 2']],
  ['so is a page of another document',       [indexed({ id: 'p1', last: 2 }), indexed({ id: 'p3', last: 5 })],           [copy(4, 2)],            ['p1: 1 2', 'p3: 3 5']],
  ['a page that repeats its own stays',      [indexed({ id: 'p1', last: 2 })],                                           [copy(2, 1)],            ['p1: 1 2']],
  ['nothing new on any page',                [indexed({ id: 'p1' }), indexed({ id: 'p2' })],                             [copy(2, 1)],            ['p1: 1']],
  ['a blank page',                           [indexed({ id: 'p1', kind: 'blank' })],                                     [],                      []],
])('%s', (_why, index, copies, read) => {
  expect(originalDocuments(index, pages, copies).map(({ id, pages: own }) => `${id}: ${own.map(({ number }) => number).join(' ')}`)).toEqual(read);
});
