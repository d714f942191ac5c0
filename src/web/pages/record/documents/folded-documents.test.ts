import { expect, test } from 'vitest';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { foldCopies } from '#domain/records/index/fold-copies.ts';
import { arranged } from './folded-documents.ts';

/** `12=p3@2016-05-04:other`: a document that begins at page 12, a copy of p3, of that day and kind. */
function document(said: string): IndexedDocument {
  const [, first = '', copyOf, date, kind] = /^(\d+)(?:=(p\d+))?(?:@([\d-]+))?(?::(.+))?$/.exec(said) ?? [];
  return {
    id: `p${first}`,
    first: Number(first),
    last: Number(first),
    kind: kind === 'imaging-report' ? kind : 'other',
    title: '',
    date: date ?? null,
    author: null,
    provider: null,
    copyOf: copyOf ?? null,
    anotherPerson: null,
    belongs: null,
    corrected: [],
  };
}

const shown = (folded: ReturnType<typeof foldCopies>) =>
  folded.map(({ document: { id }, copies }) => [id, ...copies.map(copy => copy.id)].join('+')).join(' ');

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             documents                        folded
  ['nothing',                                 [],                              ''],
  ['no copies',                               ['1', '2'],                      'p1 p2'],
  ['a copy goes under its original',          ['1', '2', '3=p1'],              'p1+p3 p2'],
  ['a copy of a copy goes to the first',      ['1', '2=p1', '3=p2'],           'p1+p2+p3'],
  ['a copy before its original, corrected',   ['1=p2', '2'],                   'p2+p1'],
  ['what it copies is not there any more',    ['1', '2=p9'],                   'p1 p2'],
  ['a ring made by hand loses nothing',       ['1=p2', '2=p1', '3'],           'p1 p2 p3'],
])('folds: %s', (_why, documents, expected) => {
  expect(shown(foldCopies(documents.map(document)))).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              kind              order       arranged
  ['as received',              null,             'received', 'p1 p2 p3 p4'],
  ['newest first',             null,             'dated',    'p3 p1 p4 p2'],
  ['of a kind',                'imaging-report', 'received', 'p3 p4'],
] as const)('arranges: %s', (_why, kind, order, expected) => {
  const given = ['1@2015-01-02', '2', '3@2016-05-04:imaging-report', '4@2014-01-01:imaging-report'].map(document);
  expect(shown(arranged(foldCopies(given), { kind, order }))).toBe(expected);
});
