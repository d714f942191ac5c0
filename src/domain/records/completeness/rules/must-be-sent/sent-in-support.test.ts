import { expect, test } from 'vitest';
import { checkedRecord, type WrittenDocument } from '../../../../../../test/builders/records/checked-record.ts';
import { sentInSupport, source } from './sent-in-support.ts';

const request = (text: string): WrittenDocument => ({ kind: 'request-for-authorization', date: '2015-06-08', text });

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], string]>([
  // why this row                        record                                                                                         state
  ['what it refers to is there',         [request('See the attached PR-2 of 06/04/2015.'), { date: '2015-06-04' }],                     'present'],
  ['what it refers to is not',           [request('See the attached PR-2 of 06/04/2015.')],                                            'missing'],
  ['a letter that argues for it',        [request('MRI'), { kind: 'correspondence', text: 'Letter of medical necessity for the MRI.' }], 'present'],
  ['a letter about something else',      [request('MRI'), { kind: 'correspondence', text: 'Your mileage form is enclosed.' }],          'unclear'],
  ['nothing',                            [request('MRI')],                                                                             'unclear'],
])(`${source.cite}: %s`, (_why, record, state) => {
  expect(sentInSupport.find(checkedRecord(record)).state).toBe(state);
});
