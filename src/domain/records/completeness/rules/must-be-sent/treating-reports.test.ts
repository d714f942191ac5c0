import { expect, test } from 'vitest';
import { checkedRecord, type WrittenDocument } from '../../../../../../test/builders/records/checked-record.ts';
import type { DisputedRequest } from '../../requirement.ts';
import { source, treatingReports } from './treating-reports.ts';

const report = (date: string, author: string | null = 'Rowan Alder, MD'): WrittenDocument => ({ date, author });

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], Partial<DisputedRequest>, string]>([
  // why this row                           record                                       request                                            state
  ['first day of the six months',           [report('2014-12-08')],                      {},                                                'present'],
  ['the day before',                        [report('2014-12-07')],                      {},                                                'missing'],
  ['the day of the request',                [report('2015-06-08')],                      {},                                                'present'],
  ['after the request',                     [report('2015-06-09')],                      {},                                                'missing'],
  ['twelve months under the rule of 2013',  [report('2013-02-04')],                      { requested: '2014-02-03', urDecision: '2014-02-11' }, 'present'],
  ['of another physician',                  [report('2015-05-07', 'Ines Burnham, MD')],  {},                                                'missing'],
  ['the name not found',                    [report('2015-05-07', null)],                {},                                                'unclear'],
  ['the name misread',                      [report('2015-05-07', 'Rowan A1der MD')],    {},                                                'present'],
  ['who asked is not known',                [report('2015-05-07')],                      { physician: null },                               'unclear'],
  ['when is not known',                     [report('2015-05-07')],                      { requested: null },                               'unclear'],
  ['a study is no report of treatment',     [{ ...report('2015-05-07'), kind: 'imaging-report' }], {},                                      'missing'],
])(`${source.cite}: %s`, (_why, record, request, state) => {
  expect(treatingReports.find(checkedRecord(record, request)).state).toBe(state);
});
