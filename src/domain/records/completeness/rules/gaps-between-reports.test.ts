import { expect, test } from 'vitest';
import { writtenRecord, type WrittenDocument } from '../../../../../test/builders/records/checked-record.ts';
import { gapsBetweenReports, source } from './gaps-between-reports.ts';

const window = { from: '2014-12-08', to: '2015-06-08', months: 6 };
const on = (date: string, with_: WrittenDocument = {}): WrittenDocument => ({ date, ...with_ });

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], string[]]>([
  // why this row                           reports                                                                  gaps
  ['sixty days',                            [on('2015-02-08'), on('2015-04-09'), on('2015-06-01')],                  []],
  ['sixty-one days',                        [on('2015-02-08'), on('2015-04-10'), on('2015-06-01')],                  ['p1 p2 61 owed']],
  ['between the last and the request',      [on('2015-03-02')],                                                      ['p1 - 98 owed']],
  ['before the window',                     [on('2014-06-01'), on('2014-12-08'), on('2015-02-01'), on('2015-04-01'), on('2015-05-30')], ['p1 p2 190']],
  ['a study fills no gap',                  [on('2015-02-08'), on('2015-03-08', { kind: 'imaging-report' }), on('2015-04-10'), on('2015-06-01')], ['p1 p3 61 owed']],
  ['nor does a copy',                       [on('2015-02-08'), on('2015-03-08', { copyOf: 'p1' }), on('2015-04-10'), on('2015-06-01')], ['p1 p3 61 owed']],
  ['out of order',                          [on('2015-06-01'), on('2015-02-08'), on('2015-04-09')],                  []],
  ['after the request nothing is owed',     [on('2015-06-01'), on('2015-12-01')],                                    []],
  ['no report at all',                      [],                                                                      []],
])(`${source.cite}: %s`, (_why, reports, expected) => {
  const gaps = gapsBetweenReports(writtenRecord(reports).index, window);
  expect(gaps.map(({ before, after, days, isOwed }) => `${before} ${after ?? '-'} ${days}${isOwed ? ' owed' : ''}`)).toEqual(expected);
});
