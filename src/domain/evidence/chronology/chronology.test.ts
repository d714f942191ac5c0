import { expect, test } from 'vitest';
import { fact, imaging, surgery } from '../../../../test/builders/facts.ts';
import { indexed } from '../../../../test/builders/records/indexed-record.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import type { Fact } from '../fact.ts';
import { chronologyOf } from './chronology.ts';

const mri = indexed({ id: 'p3', kind: 'imaging-report', title: 'MRI of the lumbar spine', date: '2014-03-04' });
const neck = indexed({ id: 'p5', kind: 'imaging-report', title: 'MRI of the cervical spine', date: '2014-03-04' });
const toldOf = (region: string): Fact => ({ ...imaging('MRI', 'protrusion', region), date: '2014-03-04' });

// biome-ignore format: a table reads in columns
test.each<[string, IndexedDocument[], Fact[], string[]]>([
  // why this row                               index                                            facts                                                    events: day, what, document, times told
  ['in the order of their days',                [indexed({ id: 'p1', date: '2015-06-04' }), mri], [],                                                     ['2014-03-04 study p3 0', '2015-06-04 visit p1 0']],
  ['a copy is no second visit',                 [mri, { ...mri, id: 'p9', copyOf: 'p3' }],       [],                                                      ['2014-03-04 study p3 0']],
  ['a document without a day',                  [{ ...mri, date: null }],                        [],                                                      []],
  ['a proof of service is no event of care',    [{ ...mri, kind: 'proof-of-service' }],          [],                                                      []],
  ['told of in a report',                       [mri],                                           [toldOf('lumbar spine')],                                ['2014-03-04 study p3 1']],
  ['told of, the report is not there',          [],                                              [toldOf('lumbar spine'), toldOf('lumbar spine')],        ['2014-03-04 study - 2']],
  ['two studies of one day',                    [mri, neck],                                     [toldOf('cervical spine')],                              ['2014-03-04 study p3 0', '2014-03-04 study p5 1']],
  ['told without its own day, in a visit',      [indexed({ id: 'note', first: 1, date: '2014-03-04' })],   [toldOf('lumbar spine')],                                ['2014-03-04 visit note 0']],
  ['an operation told with its day',            [],                                              [surgery('fusion', 'affirmed', '2013-05-01')],           ['2013-05-01 surgery - 1']],
  ['an operation that is planned',              [],                                              [surgery('fusion', 'planned', '2013-05-01')],            []],
  ['the injury',                                [],                                              [fact('injury-date', { date: '2013-01-02' })],           ['2013-01-02 injury - 1']],
])('%s', (_why, index, facts, expected) => {
  expect(chronologyOf(index, facts).map(({ date, what, document, told }) => `${date} ${what} ${document ?? '-'} ${told.length}`)).toEqual(expected);
});

test('what a document says of itself is not told of it elsewhere', () => {
  const own = { ...toldOf('lumbar spine'), at: { ...toldOf('lumbar spine').at, document: 'p3' } };
  expect(chronologyOf([mri], [own])[0]?.told).toEqual([]);
});
