import { expect, test } from 'vitest';
import { indexed } from '../../../../../test/builders/records/indexed-record.ts';
import type { IndexedDocument } from '../../documents/indexed-document.ts';
import type { NamedRecord } from '../named/named-record.ts';
import { documentWords } from './document-words.ts';
import { type MatchedRecord, matchNamedRecords } from './match-named-record.ts';

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

type Document = Partial<IndexedDocument> & { readonly otherDates?: readonly string[]; readonly text?: string };
const mri: Document = {
  id: 'p1',
  kind: 'imaging-report',
  title: 'MRI of the lumbar spine',
  date: '2014-03-04',
  author: 'Ines Burnham, MD',
};
function matched(records: readonly NamedRecord[], all: readonly Document[]): MatchedRecord[] {
  const texts = new Map(all.map(({ id = '', text = '' }) => [id, text]));
  const documents = all.map(({ otherDates = [], text: _text, ...one }) => ({ ...indexed(one), otherDates }));
  return matchNamedRecords(
    records,
    documents,
    documentWords(id => texts.get(id) ?? ''),
  );
}
const visit: Document = { id: 'p1', kind: 'progress-report', date: '2014-03-04', author: 'Rowan Alder, MD' };

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
  ['of a kind near, which it speaks of',       { kind: 'ur-decision' },                            [{ ...mri, kind: 'correspondence', text: 'our Utilization Review decision' }], 'ambiguous p1'],
  ['of a kind near, of other things',          { kind: 'ur-decision' },                            [{ ...mri, kind: 'correspondence', text: 'benefits are paid' }],     'missing'],
  ['the same author',                          { author: 'Dr. Burnham' },                          [mri],                                                              'present p1'],
  ['the author misread',                       { author: 'Dr. Bumham' },                           [mri],                                                              'present p1'],
  ['another author',                           { author: 'Dr. Alder' },                            [mri],                                                              'ambiguous p1'],
  ['another physician saw him that day',       { kind: 'progress-report', author: 'Dr. Birch' },   [{ ...visit, text: 'Signed: Rowan Alder, MD' }],                     'missing'],
  ['the other is named in it',                 { kind: 'progress-report', author: 'Dr. Birch' },   [{ ...visit, text: 'For Dr. Birch: Rowan Alder, MD' }],              'ambiguous p1'],
  ['by an office, which it names',             { kind: 'progress-report', provider: 'Cedar Clinic' }, [{ ...visit, text: 'CEDAR CLINIC' }],                             'present p1'],
  ['by an office, which it does not name',     { kind: 'progress-report', provider: 'Cedar Clinic' }, [{ ...visit, text: 'DUNE CLINIC' }],                              'ambiguous p1'],
  ['by another office',                        { kind: 'progress-report', provider: 'Cedar Clinic' }, [{ ...visit, provider: 'Dune Clinic', text: 'DUNE CLINIC' }],     'missing'],
  ['a figure off',                             {},                                                 [{ ...mri, date: '2014-08-04', text: 'MRI of 08/04/2014' }],         'ambiguous p1'],
  ['a figure off, the day stands there twice', {},                                                 [{ ...mri, date: '2014-08-04', text: '08/04/2014; read 08/04/2014' }], 'missing'],
  ['without a day, it speaks of that time',     { author: 'Dr. Burnham' },                          [{ ...mri, date: null, text: 'since 03/04/2013' }],                  'ambiguous p1'],
  ['without a day, it speaks of long before',   { author: 'Dr. Burnham' },                          [{ ...mri, date: null, text: 'since 03/03/2013' }],                  'missing'],
  ['another kind and a day off',               { kind: 'progress-report' },                        [{ ...mri, kind: 'consultation', date: '2014-03-05' }],             'missing'],
  ['another author and a day off',             { author: 'Dr. Alder' },                            [{ ...mri, date: '2014-03-05' }],                                   'missing'],
  ['another part of the body',                 { words: 'MRI of the left knee' },                  [mri],                                                              'ambiguous p1'],
  ['another sort of study',                    {},                                                 [{ ...mri, title: 'X-rays of the lumbar spine' }],                   'ambiguous p1'],
  ['another sort of study, a day off',         {},                                                 [{ ...mri, title: 'X-rays, lumbar', date: '2014-03-05' }],           'missing'],
  ['a drug test is no blood count',            { kind: 'laboratory-report', words: 'UDS report' }, [{ ...mri, kind: 'laboratory-report', title: 'CBC', date: '2014-03-05' }], 'missing'],
  ['a figure off, twice alike',                {},                                                 [{ ...mri, date: '2014-08-04' }, { ...mri, id: 'p5', date: '2014-08-04' }], 'missing'],
  ['a month by name is not misread',           {},                                                 [{ ...mri, date: '2014-08-04', text: 'August 4, 2014' }],            'missing'],
  ['the day after a month by name is',         {},                                                 [{ ...mri, date: '2014-03-01', text: 'March 1, 2014' }],             'ambiguous p1'],
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
  ['of a year, before it was named',           { date: null, month: '2014' },                      [mri, { id: 'p90', kind: 'ur-decision', date: '2014-04-02' }],       'present p1'],
  ['of a year, after it was named',            { date: null, month: '2014' },                      [mri, { id: 'p90', kind: 'ur-decision', date: '2014-02-02' }],       'missing'],
  ['a run of notes',                           { kind: 'therapy-note', date: '2014-03-01', until: '2014-05-01' }, [{ id: 'p1', kind: 'therapy-note', date: '2014-03-04' }, { id: 'p2', kind: 'therapy-note', date: '2014-03-11' }], 'present p1'],
  ['a run of which nothing is there',          { kind: 'therapy-note', date: '2014-03-01', until: '2014-05-01' }, [{ id: 'p1', kind: 'therapy-note', date: '2014-05-02' }], 'missing'],
  ['the document has no date, its author fits', { author: 'Dr. Burnham' },                         [{ ...mri, date: null }],                                           'ambiguous p1'],
  ['no date read, but the day stands in it',   { author: 'Dr. Burnham' },                          [{ ...mri, date: null, text: 'seen 3/4/14' }],                       'ambiguous p1'],
  ['the document has no date and no author',   {},                                                 [{ ...mri, date: null, author: null }],                             'missing'],
])('%s', (_why, as, index, expected) => {
  const [match] = matched([named(as)], index);
  const shown = match?.state === 'missing' ? [] : (match?.candidates.map(({ document }) => document) ?? []);
  expect([match?.state, ...shown].join(' ')).toBe(expected);
});

test('a document another naming fits in everything is not taken for its neighbour', () => {
  const note = { id: 'p1', kind: 'therapy-note', date: '2014-03-04' } as const;
  const names = [named({ kind: 'therapy-note' }), named({ kind: 'therapy-note', date: '2014-03-05' })];
  expect(matched(names, [note]).map(({ state }) => state)).toEqual(['present', 'missing']);
});

const states = (records: readonly NamedRecord[], all: readonly Document[]) =>
  matched(records, all).map(({ state }) => state);
const place = (document: string) => ({ document, page: 90, start: 0, end: 3, quote: 'PR' });
const report = (date: string, document: string) =>
  named({ kind: 'progress-report', author: 'Dr. Alder', date, places: [place(document)] });

test('a list that names two days means two records; the day off of another list may be a slip', () => {
  expect(states([report('2014-03-04', 'p90'), report('2014-03-05', 'p90')], [visit])).toEqual(['present', 'missing']);
  expect(states([report('2014-03-04', 'p90'), report('2014-03-05', 'p91')], [visit])).toEqual(['present', 'ambiguous']);
});

test('a day that another paper gives as well was not misread', () => {
  expect(states([report('2014-03-04', 'p90'), report('2014-08-04', 'p91')], [visit])).toEqual(['present', 'missing']);
});

test('a report without a day may be one that is looked for, but not several', () => {
  const undated = { ...visit, date: null };
  expect(states([report('2014-03-04', 'p90')], [undated])).toEqual(['ambiguous']);
  expect(states([report('2014-03-04', 'p90'), report('2014-06-04', 'p90')], [undated])).toEqual(['missing', 'missing']);
});
