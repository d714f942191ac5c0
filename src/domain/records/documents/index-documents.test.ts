import { expect, test } from 'vitest';
import { indexDocuments } from './index-documents.ts';

test('a record without pages has no documents', () => {
  expect(indexDocuments([], [])).toEqual({ documents: [], copies: [], boundaries: [], unfit: [] });
});

test.each([
  ['as printed', 'INITIAL CONSULTATION', 'INITIAL CONSULTATION'],
  ['without the label of an export', 'Kind: Consult note', 'Consult note'],
])('what a document is called: %s', (_why, printed, title) => {
  const text = `Harbor Clinic\n${printed}\nDate: 2013-08-01\nPatient: Ana Sample\n\nASSESSMENT\nObesity.`;
  const read = { number: 1, text, source: 'converted', blank: false, faxHeader: null } as const;
  const { documents } = indexDocuments([{ page: 1, file: 'a.xml', read }], []);
  expect(documents.map(document => document.title)).toEqual([title]);
});
