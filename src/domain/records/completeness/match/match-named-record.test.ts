import { expect, test } from 'vitest';
import { indexed } from '../../../../../test/builders/records/indexed-record.ts';
import type { IndexedDocument } from '../../documents/indexed-document.ts';
import type { NamedRecord } from '../named/named-record.ts';
import { matchNamedRecords } from './match-named-record.ts';

function named(with_: Partial<NamedRecord> = {}): NamedRecord {
  const place = { document: 'p90', page: 90, start: 0, end: 3, quote: 'MRI' };
  return {
    kind: 'imaging-report',
    date: '2014-03-04',
    until: null,
    month: null,
    author: null,
    provider: null,
    words: 'MRI',
    places: [place],
    namedIn: ['ur-decision'],
    ...with_,
  };
}

type Document = Partial<IndexedDocument> & { readonly otherDates?: readonly string[] };
const mri: Document = {
  id: 'p1',
  kind: 'imaging-report',
  title: 'MRI of the lumbar spine',
  date: '2014-03-04',
  author: 'Ines Burnham, MD',
};
const documents = (all: readonly Document[]) =>
  all.map(({ otherDates = [], ...one }) => ({ ...indexed(one), otherDates }));

// biome-ignore format: a table reads in columns
test.each<[string, Partial<NamedRecord>, Document[], string]>([
  // why this row                              named as                                            in the index                                                        state
  ['same kind and date',                       {},                                                 [mri],                                                              'present p1'],
  ['nothing of that day',                      {},                                                 [{ ...mri, date: '2014-04-04' }],                                   'missing'],
  ['another kind that day',                    {},                                                 [{ ...mri, kind: 'therapy-note' }],                                 'missing'],
  ['a day off',                                {},                                                 [{ ...mri, date: '2014-03-05' }],                                   'ambiguous p1'],
  ['two days off',                             {},                                                 [{ ...mri, date: '2014-03-06' }],                                   'missing'],
  ['the report came later',                    {},                                                 [{ ...mri, date: '2014-03-06', otherDates: ['2014-03-04'] }],       'present p1'],
  ['the kind was not recognised',              {},                                                 [{ ...mri, kind: 'other' }],                                        'ambiguous p1'],
  ['the same author',                          { author: 'Dr. Burnham' },                          [mri],                                                              'present p1'],
  ['the author misread',                       { author: 'Dr. Bumham' },                           [mri],                                                              'present p1'],
  ['another author',                           { author: 'Dr. Alder' },                            [mri],                                                              'ambiguous p1'],
  ['another kind and a day off',               { kind: 'progress-report' },                        [{ ...mri, kind: 'consultation', date: '2014-03-05' }],             'missing'],
  ['another author and a day off',             { author: 'Dr. Alder' },                            [{ ...mri, date: '2014-03-05' }],                                   'missing'],
  ['another part of the body',                 { words: 'MRI of the left knee' },                  [mri],                                                              'ambiguous p1'],
  ['the part tells two apart',                 { words: 'lumbar MRI' },                            [mri, { ...mri, id: 'p5', title: 'MRI of the left knee' }],         'present p1'],
  ['two that fit alike',                       {},                                                 [mri, { ...mri, id: 'p5' }],                                        'ambiguous p1 p5'],
  ['two of one author that day',               { author: 'Dr. Burnham' },                          [mri, { ...mri, id: 'p5' }],                                        'present p1'],
  ['the author tells two apart',               { author: 'Dr. Burnham' },                          [{ ...mri, author: null }, { ...mri, id: 'p5' }],                   'present p5'],
  ['a copy is no second',                      {},                                                 [mri, { ...mri, id: 'p5', copyOf: 'p1' }],                          'present p1'],
  ['a report of no kind told',                 { kind: null, words: 'report', author: 'Dr. Burnham' }, [mri],                                                          'present p1'],
  ['without a day, one of that author',        { date: null, author: 'Dr. Burnham' },              [mri, { ...mri, id: 'p5', author: 'Rowan Alder' }],                 'present p1'],
  ['without a day, two of that author',        { date: null, author: 'Dr. Burnham' },              [mri, { ...mri, id: 'p5', date: '2015-01-02' }],                    'ambiguous p1 p5'],
  ['without a day, none of that author',       { date: null, author: 'Dr. Alder' },                [mri],                                                              'missing'],
  ['enclosed, one of the kind',                { date: null },                                     [mri],                                                              'present p1'],
  ['a run of notes',                           { kind: 'therapy-note', date: '2014-03-01', until: '2014-05-01' }, [{ id: 'p1', kind: 'therapy-note', date: '2014-03-04' }, { id: 'p2', kind: 'therapy-note', date: '2014-03-11' }], 'present p1'],
  ['a run of which nothing is there',          { kind: 'therapy-note', date: '2014-03-01', until: '2014-05-01' }, [{ id: 'p1', kind: 'therapy-note', date: '2014-05-02' }], 'missing'],
  ['the document has no date, its author fits', { author: 'Dr. Burnham' },                         [{ ...mri, date: null }],                                           'ambiguous p1'],
  ['the document has no date and no author',   {},                                                 [{ ...mri, date: null, author: null }],                             'missing'],
])('%s', (_why, as, index, expected) => {
  const [match] = matchNamedRecords([named(as)], documents(index));
  const shown = match?.state === 'missing' ? [] : (match?.candidates.map(({ document }) => document) ?? []);
  expect([match?.state, ...shown].join(' ')).toBe(expected);
});

test('a document another naming fits in everything is not taken for its neighbour', () => {
  const note = { id: 'p1', kind: 'therapy-note', date: '2014-03-04' } as const;
  const names = [named({ kind: 'therapy-note' }), named({ kind: 'therapy-note', date: '2014-03-05' })];
  expect(matchNamedRecords(names, documents([note])).map(({ state }) => state)).toEqual(['present', 'missing']);
});
