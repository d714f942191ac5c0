import type { IndexedDocument } from '../../../src/domain/records/documents/indexed-document.ts';

/** A document of an index; name only what matters to the test. */
export function indexed(with_: Partial<IndexedDocument> = {}): IndexedDocument {
  const first = with_.first ?? Number((with_.id ?? 'p1').slice(1));
  return {
    id: `p${first}`,
    first,
    last: first,
    kind: 'progress-report',
    title: 'Progress report',
    date: '2016-09-12',
    author: null,
    provider: null,
    copyOf: null,
    anotherPerson: null,
    belongs: null,
    corrected: [],
    ...with_,
  };
}
