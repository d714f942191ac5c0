import { expect, test } from 'vitest';
import type { KnownWorker } from '../identity/known-worker.ts';
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

test("a page of another person begins a document of its own, and the worker's begin again behind it", () => {
  const of = ['Rosa Delgado   DOB: 10/19/1972', 'Luis Kern   DOB: 2/2/1960', 'Rosa Delgado   DOB: 10/19/1972'];
  const pages = of.map((patient, at) => ({
    page: at + 1,
    file: 'a.pdf',
    read: {
      number: at + 1,
      text: `Hill Clinic\nPatient: ${patient}\nDate: 2013-08-01\nThe back is sore and the plan goes on as before,`,
      source: 'text-layer' as const,
      blank: false,
      faxHeader: null,
    },
  }));
  const told = (worker: KnownWorker | null) =>
    indexDocuments(pages, [], worker).documents.map(
      ({ first, last, anotherPerson }) => `${first}-${last} ${anotherPerson?.sureness ?? '-'}`,
    );
  expect(told({ names: ['Rosa Delgado'], born: '1972-10-19', claims: [] })).toEqual(['1-1 -', '2-2 certain', '3-3 -']);
  expect(told(null)).toEqual(['1-3 -']);
});
